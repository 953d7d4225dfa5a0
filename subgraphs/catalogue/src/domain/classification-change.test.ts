import { describe, expect, it } from "@jest/globals";
import { classificationProblems, LONGEST_ORDER_NUMBER, MOST_ITEMS, type ClassificationChange } from "./classification-change";
import { DEFAULT_CODE_SCHEME } from "./code-scheme";

const both = { kk: "атауы", ru: "название" };
const STANDING = { scheme: DEFAULT_CODE_SCHEME, sections: new Set(["001"]), today: "2026-10-05" };
const CHANGE: ClassificationChange = { orderNumber: "1", orderDate: "2026-10-05", effectiveFrom: "2026-11-01", sections: [{ code: "002", name: both }], subsections: [] };
const codes = (change: Partial<ClassificationChange>, standing = STANDING) => classificationProblems({ ...CHANGE, ...change }, standing).map(({ code }) => code);

describe("a change of the classification", () => {
  it("is without a problem with an order of today and new sections", () => expect(codes({})).toEqual([]));

  it("places a subsection in a section that stands or comes with it, and in no other", () => {
    expect(codes({ subsections: [{ code: "00101", name: both }, { code: "00201", name: both }] })).toEqual([]);
    expect(codes({ subsections: [{ code: "00301", name: both }] })).toEqual(["UNKNOWN_SECTION"]);
  });

  it("follows the digits of the scheme in force on its day", () => {
    const scheme = { ...DEFAULT_CODE_SCHEME, section: 2, subsection: 2, sequence: 4 };
    expect(codes({}, { ...STANDING, scheme })).toEqual(["INVALID_LEVEL_CODE"]);
    expect(codes({ sections: [{ code: "02", name: both }] }, { ...STANDING, scheme })).toEqual([]);
  });

  it("takes an order number as long as the register can hold", () => {
    expect(codes({ orderNumber: "1".repeat(LONGEST_ORDER_NUMBER) })).toEqual([]);
    expect(codes({ orderNumber: "1".repeat(LONGEST_ORDER_NUMBER + 1) })).toEqual(["ORDER_NUMBER_INVALID"]);
  });

  it(`has at least one item and at most ${MOST_ITEMS}`, () => {
    const items = Array.from({ length: MOST_ITEMS + 1 }, (_, index) => ({ code: String(index).padStart(5, "0"), name: both }));
    expect(codes({ sections: [] })).toEqual(["NOTHING_GIVEN"]);
    expect(codes({ sections: [], subsections: items })[0]).toBe("TOO_MANY_ITEMS");
  });
});
