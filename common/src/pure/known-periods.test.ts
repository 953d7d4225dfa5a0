import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { END_OF_TIME } from "./instant";
import { knownPeriods } from "./known-periods";

const moment = (number: number): string => `2026-01-01T00:00:${String(number).padStart(2, "0")}.000000Z`;

describe("what was told one after another", () => {
  it("is known for as long as it was told", () => {
    const told = [{ at: moment(1), items: ["a", "b"] }, { at: moment(2), items: ["b"] }, { at: moment(3), items: ["a", "b"] }];
    expect(knownPeriods(told, (item) => item)).toEqual([
      { item: "a", knownFrom: moment(1), knownTo: moment(2) },
      { item: "b", knownFrom: moment(1), knownTo: END_OF_TIME },
      { item: "a", knownFrom: moment(3), knownTo: END_OF_TIME },
    ]);
  });

  it("is at every moment what was told last, and nothing is known for no time", () => {
    const telling = fc.array(fc.record({ at: fc.integer({ min: 1, max: 20 }).map(moment), items: fc.uniqueArray(fc.constantFrom("a", "b", "c", "d")) }), { maxLength: 12 });
    fc.assert(fc.property(telling, (unordered) => {
      const told = [...unordered].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
      const known = knownPeriods(told, (item) => item);
      expect(known.every(({ knownFrom, knownTo }) => knownFrom < knownTo)).toBe(true);
      for (let second = 0; second <= 21; second += 1) {
        const then = known.filter(({ knownFrom, knownTo }) => knownFrom <= moment(second) && moment(second) < knownTo).map(({ item }) => item);
        expect(then.sort()).toEqual([...(told.filter(({ at }) => at <= moment(second)).at(-1)?.items ?? [])].sort());
      }
    }));
  });
});
