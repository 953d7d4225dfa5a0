import { describe, expect, it } from "@jest/globals";
import { schemeOn, sequenceIn, type CodeScheme } from "./code-scheme";

const FIRST: CodeScheme = { section: 3, subsection: 2, sequence: 3, validFrom: null };
const NEXT: CodeScheme = { section: 2, subsection: 2, sequence: 4, validFrom: "2027-01-01" };

describe("the split of a code", () => {
  it("is that of the latest scheme that began by the day, in whatever order the register tells them", () => {
    expect([[FIRST, NEXT], [NEXT, FIRST]].map((schemes) => [schemeOn(schemes, "2026-12-31"), schemeOn(schemes, "2027-01-01")])).toEqual([[FIRST, NEXT], [FIRST, NEXT]]);
  });

  it("is not known where the register told none", () => {
    expect(schemeOn([], "2026-10-05")).toBeNull();
    expect(schemeOn([NEXT], "2026-10-05")).toBeNull();
  });

  it("gives the sequence number of a code of its own, and none of a code of another", () => {
    expect(sequenceIn("00101017", "00101", FIRST)).toBe(17);
    expect(sequenceIn("00101017", "0010", NEXT)).toBe(1017);
    expect(sequenceIn("00101017", "0010", FIRST)).toBeNull();
    expect(sequenceIn("00201017", "00101", FIRST)).toBeNull();
    expect(sequenceIn("0010101", "00101", FIRST)).toBeNull();
  });
});
