import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { answersFor, END_OF_DAYS, segmentsOf, type Fact } from "./bitemporal";
import { addDays } from "./day";
import { END_OF_TIME } from "./instant";

interface Record3 {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}
const BLANK: Record3 = { a: 0, b: 0, c: 0 };
const FIRST_DAY = "2026-01-01";
const facts = fc
  .array(fc.record({ offset: fc.integer({ min: 0, max: 9 }), values: fc.record({ a: fc.nat(9), b: fc.nat(9), c: fc.nat(9) }, { requiredKeys: [] }) }), { minLength: 1, maxLength: 12 })
  .map((drawn) => drawn.map(({ offset, values }, index): Fact<Record3> => ({ number: index + 1, effectiveFrom: addDays(FIRST_DAY, offset), values })));

describe("segments of a subject's facts", () => {
  it("equal a fold of the facts day by day", () => {
    fc.assert(
      fc.property(facts, (drawn) => {
        const segments = segmentsOf(BLANK, drawn);
        for (let offset = -1; offset < 12; offset += 1) {
          const day = addDays(FIRST_DAY, offset);
          const begun = drawn.filter((fact) => fact.effectiveFrom <= day).sort((x, y) => (x.effectiveFrom === y.effectiveFrom ? x.number - y.number : x.effectiveFrom < y.effectiveFrom ? -1 : 1));
          const on = segments.filter((segment) => segment.validFrom <= day && day < segment.validTo);
          expect(on).toHaveLength(begun.length === 0 ? 0 : 1);
          expect(on[0]?.record).toEqual(begun.length === 0 ? undefined : begun.reduce<Record3>((record, fact) => ({ ...record, ...fact.values }), BLANK));
          expect(on[0]?.entryNumber).toBe(begun.at(-1)?.number);
        }
      }),
    );
  });

  it("follow one another without a gap and end with the days", () => {
    fc.assert(
      fc.property(facts, (drawn) => {
        const segments = segmentsOf(BLANK, drawn);
        expect(segments.slice(1).map(({ validFrom }) => validFrom)).toEqual(segments.slice(0, -1).map(({ validTo }) => validTo));
        expect(segments.at(-1)?.validTo).toBe(END_OF_DAYS);
      }),
    );
  });

  it("are the same in whatever order the facts are given", () => {
    fc.assert(fc.property(facts, (drawn) => expect(segmentsOf(BLANK, [...drawn].reverse())).toEqual(segmentsOf(BLANK, drawn))));
  });
});

describe("a stored row", () => {
  const row = { validFrom: "2026-01-01", validTo: "2026-02-01", knownFrom: "2026-01-10T00:00:00.000000Z", knownTo: "2026-01-20T00:00:00.000000Z" };

  it("answers from the first day and moment on, and no longer at the last", () => {
    const ask = (day: string, known: string) => answersFor(row, day, known);
    expect(ask("2026-01-01", row.knownFrom)).toBe(true);
    expect(ask("2026-01-31", "2026-01-19T23:59:59.999999Z")).toBe(true);
    expect(ask("2026-02-01", row.knownFrom)).toBe(false);
    expect(ask("2025-12-31", row.knownFrom)).toBe(false);
    expect(ask("2026-01-01", row.knownTo)).toBe(false);
    expect(ask("2026-01-01", "2026-01-09T23:59:59.999999Z")).toBe(false);
  });

  it("answers for now only while nothing has taken its place", () => {
    expect(answersFor(row, "2026-01-01", null)).toBe(false);
    expect(answersFor({ ...row, knownTo: END_OF_TIME }, "2026-01-01", null)).toBe(true);
  });
});
