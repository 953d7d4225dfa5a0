import { describe, expect, it } from "@jest/globals";
import { BOTH, contentOf, foundBy, inclusion, registered } from "../../../../../tests/support/proposal-fixture";
import { textsInBothLanguages } from "./texts-in-both-languages";

describe("a proposal", () => {
  it("is in Kazakh and Russian in every text, also inside lists", () => {
    const content = inclusion({
      name: { kk: null, ru: "Справка" }, intake: [BOTH, { kk: "бар", ru: "  " }], fee: { kind: "PAID", description: { kk: null, ru: null } },
      subtypes: [{ name: { kk: "бір", ru: null }, fee: null, forms: [], term: null }],
    }, { justification: { kk: "негіз", ru: null } });
    expect(foundBy(textsInBothLanguages, content)).toEqual([
      "ERROR LANGUAGE_MISSING name", "ERROR LANGUAGE_MISSING intake[1]", "ERROR LANGUAGE_MISSING fee.description", "ERROR LANGUAGE_MISSING fee.description",
      "ERROR LANGUAGE_MISSING subtypes[0].name", "ERROR LANGUAGE_MISSING justification",
    ]);
    expect(foundBy(textsInBothLanguages, inclusion({}))).toEqual([]);
  });

  it("to amend is not stopped by what the register itself lacks and it leaves alone", () => {
    const service = registered("00101001", { name: { kk: null, ru: "Справка" } });
    expect(foundBy(textsInBothLanguages, contentOf("AMEND"), { service })).toEqual(["WARNING LANGUAGE_MISSING name"]);
    const touched = contentOf("AMEND", { draft: { name: { kk: null, ru: "Новая справка" } } });
    expect(foundBy(textsInBothLanguages, touched, { service })).toEqual(["ERROR LANGUAGE_MISSING name"]);
  });

  it("to exclude has but its reasons to tell", () => {
    expect(foundBy(textsInBothLanguages, contentOf("EXCLUDE"), { service: registered("00101001", { name: { kk: null, ru: "а" } }) })).toEqual([]);
    expect(foundBy(textsInBothLanguages, contentOf("EXCLUDE", { justification: { kk: null, ru: "а" } }))).toEqual(["ERROR LANGUAGE_MISSING justification"]);
  });
});
