import { describe, expect, it } from "@jest/globals";
import { contentOf, foundBy } from "../../../../../tests/support/proposal-fixture";
import { exclusionDraftsNothing } from "./exclusion-drafts-nothing";

describe("an exclusion", () => {
  it("does not amend the record as well", () => {
    expect(foundBy(exclusionDraftsNothing, contentOf("EXCLUDE"))).toEqual([]);
    expect(foundBy(exclusionDraftsNothing, contentOf("EXCLUDE", { draft: { term: undefined } }))).toEqual([]);
    expect(foundBy(exclusionDraftsNothing, contentOf("EXCLUDE", { draft: { term: null } }))).toEqual(["ERROR EXCLUSION_DRAFTS draft"]);
  });

  it("comes in the part that the service belongs to", () => {
    expect(foundBy(exclusionDraftsNothing, contentOf("EXCLUDE", { category: "SOCIALLY_SIGNIFICANT" }))).toEqual(["ERROR OTHER_PART category"]);
  });
});
