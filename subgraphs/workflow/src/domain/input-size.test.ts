import { describe, expect, it } from "@jest/globals";
import { LONGEST_LIST, LONGEST_TEXT, sizeRefusals, type SizedInput } from "./input-size";

const refused = (input: SizedInput): string[] => sizeRefusals(input).map(({ code, field }) => `${code} ${field ?? "-"}`);
const long = { kk: null, ru: "я".repeat(LONGEST_TEXT + 1) };
const whole = { kk: "ә".repeat(LONGEST_TEXT), ru: "🙂".repeat(LONGEST_TEXT) };

describe("the size of what is proposed", () => {
  it(`is ${LONGEST_TEXT} characters of a text in each language, and ${LONGEST_LIST} rows of a list`, () => {
    expect(refused({ justification: whole, note: whole, draft: { name: whole, intake: Array(LONGEST_LIST).fill(whole) }, grounds: [{ code: "A", provision: "B", text: whole }] })).toEqual([]);
  });

  it("is refused by the field, all of them at once", () => {
    expect(refused({
      justification: long, note: long, criteria: [{ criterion: "CONTINUOUS", met: true, evidence: long }],
      draft: { name: long, subtypes: [{ name: whole, fee: { kind: "PAID", description: long }, forms: [], term: null }], intake: Array(LONGEST_LIST + 1).fill(whole) },
      grounds: [{ code: "A", provision: "п".repeat(LONGEST_TEXT + 1), text: long }],
    })).toEqual([
      "TEXT_TOO_LONG draft.name", "TEXT_TOO_LONG draft.subtypes[0].fee.description", "TEXT_TOO_LONG justification", "TEXT_TOO_LONG criteria.CONTINUOUS",
      "TEXT_TOO_LONG note", "TEXT_TOO_LONG grounds[0].text", "TEXT_TOO_LONG grounds[0].provision", "LIST_TOO_LONG draft.intake",
    ]);
  });
});
