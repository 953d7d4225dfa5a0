import { describe, expect, it } from "@jest/globals";
import { BOTH, contentOf, foundBy } from "../../../../../tests/support/proposal-fixture";
import { justificationGiven } from "./justification-given";

describe("a proposal", () => {
  it.each(["INCLUDE", "AMEND", "EXCLUDE"] as const)("to %s tells why", (kind) => {
    expect(foundBy(justificationGiven, contentOf(kind, { justification: null }))).toEqual(["ERROR JUSTIFICATION_MISSING justification"]);
    expect(foundBy(justificationGiven, contentOf(kind, { justification: { kk: " ", ru: "" } }))).toEqual(["ERROR JUSTIFICATION_MISSING justification"]);
    expect(foundBy(justificationGiven, contentOf(kind, { justification: BOTH }))).toEqual([]);
  });
});
