import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { PreparedEvents } from "../engine/events/prepared-events";
import type { RanEvent } from "../engine/events/ran-events";
import { matchedSpans } from "./matched-spans";

const filtered = (markKey: string): PreparedEvents => ({ markKey }) as PreparedEvents;
const event = (number: number, ...fitting: ReadonlyArray<string | null>): RanEvent => ({
  number,
  answers: new Map(),
  matches: new Map(["a", "b"].map((filter) => [filter, fitting.includes(null) ? null : fitting.includes(filter)])),
  undecided: new Map(),
});

describe("matchedSpans", () => {
  it("leaves out what fits nobody, and keeps near ones together", () => {
    const events = [event(11), event(12, "a"), event(13), event(14, "b"), event(15), event(16), event(17), event(18), event(19), event(20, "a")];
    expect(matchedSpans(events, [filtered("a"), filtered("b")], 50)).toEqual([{ since: 11, count: 3 }, { since: 19, count: 1 }]);
    expect(matchedSpans(events, [filtered("b")], 50)).toEqual([{ since: 13, count: 1 }]);
  });

  it("takes in what could not be decided", () => expect(matchedSpans([event(1), event(2, null)], [filtered("a")], 50)).toEqual([{ since: 1, count: 1 }]));

  it("covers every fitting change once, in order, in stretches that are not too long", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 100 }), fc.integer({ min: 1, max: 12 }), (fits, longest) => {
        const spans = matchedSpans(fits.map((does, at) => (does ? event(at + 1, "a") : event(at + 1))), [filtered("a")], longest);
        const covered = spans.flatMap(({ since, count }) => Array.from({ length: count }, (_, at) => since + at + 1));
        expect(covered).toEqual([...new Set(covered)].sort((one, other) => one - other));
        expect(spans.every(({ count }) => count <= longest)).toBe(true);
        expect(fits.every((does, at) => !does || covered.includes(at + 1))).toBe(true);
      }),
    );
  });
});
