import { describe, expect, it } from "@jest/globals";
import { contentOf, foundBy, WHOLE } from "../../../../../tests/support/proposal-fixture";
import { somethingChanges } from "./something-changes";

describe("an amendment", () => {
  it("changes something: a field, or the part that the service belongs to", () => {
    expect(foundBy(somethingChanges, contentOf("AMEND"))).toEqual([]);
    expect(foundBy(somethingChanges, contentOf("AMEND", { draft: {}, category: "SOCIALLY_SIGNIFICANT" }))).toEqual([]);
    expect(foundBy(somethingChanges, contentOf("AMEND", { draft: {} }))).toEqual(["ERROR NOTHING_CHANGES draft"]);
  });

  it("that says what stands there already changes nothing", () => {
    expect(foundBy(somethingChanges, contentOf("AMEND", { draft: { name: { ru: WHOLE.name?.ru ?? "", kk: WHOLE.name?.kk ?? "" }, term: WHOLE.term } }))).toEqual(["ERROR NOTHING_CHANGES draft"]);
  });
});
