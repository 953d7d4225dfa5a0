import { describe, expect, it } from "@jest/globals";
import { ACT, contentOf, foundBy } from "../../../../../tests/support/proposal-fixture";
import { legalBasisKnown } from "./legal-basis-known";

describe("a proposal", () => {
  const amend = contentOf("AMEND");

  it("rests on an act of the legal database", () => {
    expect(foundBy(legalBasisKnown, amend)).toEqual([]);
    expect(foundBy(legalBasisKnown, contentOf("AMEND", { legalBasis: null }))).toEqual(["ERROR LEGAL_BASIS_MISSING legalBasis"]);
    expect(foundBy(legalBasisKnown, amend, { acts: new Map([[ACT.id, null]]) })).toEqual(["ERROR LEGAL_BASIS_UNKNOWN legalBasis"]);
  });

  it("is not taken for founded while the act cannot be asked for", () => {
    expect(foundBy(legalBasisKnown, amend, { acts: new Map() })).toEqual(["ERROR LEGAL_BASIS_UNCHECKED legalBasis"]);
  });

  it("rests on no repealed act, unless it is to exclude what that act ended", () => {
    const acts = new Map([[ACT.id, { ...ACT, status: "REPEALED" as const }]]);
    expect(foundBy(legalBasisKnown, amend, { acts })).toEqual(["ERROR LEGAL_BASIS_REPEALED legalBasis"]);
    expect(foundBy(legalBasisKnown, contentOf("EXCLUDE"), { acts })).toEqual([]);
  });
});
