import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { CodeScheme } from "./code-scheme";
import { formatServiceCode, isSectionCode, isSubsectionCode, parseServiceCode, partsOf, sectionOf } from "./service-code";

const scheme = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 2 }))
  .map(([section, subsection]): CodeScheme => ({ section, subsection, sequence: 8 - section - subsection, validFrom: null, source: "test" }));
const placed = scheme.chain((split) =>
  fc.tuple(
    fc.constant(split),
    fc.nat(10 ** (split.section + split.subsection) - 1).map((digits) => String(digits).padStart(split.section + split.subsection, "0")),
    fc.integer({ min: 1, max: 10 ** split.sequence - 1 }),
  ),
);

describe("a service's code", () => {
  it("is read into the levels that it was made of, under any split", () => {
    fc.assert(
      fc.property(placed, ([split, subsection, sequence]) => {
        const code = formatServiceCode(subsection, sequence, split);
        expect(code === null ? null : parseServiceCode(code)).toBe(code);
        expect(code === null ? null : partsOf(code, split)).toEqual({ section: sectionOf(subsection, split), subsection, sequence });
        expect(isSubsectionCode(subsection, split)).toBe(true);
        expect(isSectionCode(sectionOf(subsection, split), split)).toBe(true);
      }),
    );
  });

  it("sorts as its sequence does within a subsection", () => {
    fc.assert(
      fc.property(placed, ([split, subsection, sequence]) => {
        const next = formatServiceCode(subsection, sequence + 1, split);
        expect(next === null || next > (formatServiceCode(subsection, sequence, split) ?? "")).toBe(true);
      }),
    );
  });

  it("is not made of a sequence below 1 or beyond its digits", () => {
    fc.assert(fc.property(placed, ([split, subsection]) => expect([0, -1, 10 ** split.sequence].map((sequence) => formatServiceCode(subsection, sequence, split))).toEqual([null, null, null])));
  });

  it.each(["", "0010100", "001010011", "0010100a", " 00101001", "00101001\n", "٠٠١٠١٠٠١"])("is not %j", (text) => expect(parseServiceCode(text)).toBeNull());
});
