import { describe, expect, it } from "@jest/globals";
import { DEFAULT_CODE_SCHEME, isCodeScheme, schemeInForce } from "./code-scheme";

const LATER = { section: 2, subsection: 2, sequence: 4, validFrom: "2027-01-01", source: "test" };

describe("the split of a code's digits", () => {
  it("is 3 + 2 + 3 until another is known, and says that no source gives it", () => {
    expect(DEFAULT_CODE_SCHEME).toMatchObject({ section: 3, subsection: 2, sequence: 3, validFrom: null });
    expect(DEFAULT_CODE_SCHEME.source).toMatch(/^unverified/);
  });

  it("is the latest that has begun on the day", () => {
    for (const schemes of [[DEFAULT_CODE_SCHEME, LATER], [LATER, DEFAULT_CODE_SCHEME]]) {
      expect(schemeInForce(schemes, "2026-12-31")).toBe(DEFAULT_CODE_SCHEME);
      expect(schemeInForce(schemes, "2027-01-01")).toBe(LATER);
    }
  });

  it("is unknown, which is an error, on a day before the first", () => expect(() => schemeInForce([LATER], "2026-12-31")).toThrow("2026-12-31"));

  it("has eight digits, at least one to a level", () => {
    expect([DEFAULT_CODE_SCHEME, LATER].every(isCodeScheme)).toBe(true);
    expect([[3, 2, 2], [8, 0, 0], [4, 5, -1], [2.5, 2.5, 3]].some(([section = 0, subsection = 0, sequence = 0]) => isCodeScheme({ section, subsection, sequence }))).toBe(false);
  });
});
