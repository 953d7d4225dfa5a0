import { describe, expect, it } from "@jest/globals";
import { RebuildPace } from "./rebuild-pace";

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

/** Tries each second for so long; gives the seconds at which it was allowed. */
function allowedWithin(pace: RebuildPace, clock: { now: number }, seconds: number): number[] {
  const from = clock.now;
  const allowed: number[] = [];
  for (; clock.now < from + seconds * SECOND; clock.now += SECOND) if (pace.take()) allowed.push((clock.now - from) / SECOND);
  return allowed;
}

describe("the pace of rebuilding", () => {
  it("lets the first at once and doubles the pause after each", () => {
    const clock = { now: 0 };
    expect(allowedWithin(new RebuildPace(() => clock.now), clock, 200)).toEqual([0, 10, 30, 70, 150]);
  });

  it("never waits longer than ten minutes", () => {
    const clock = { now: 0 };
    const allowed = allowedWithin(new RebuildPace(() => clock.now), clock, 8_000);
    const pauses = allowed.slice(1).map((second, place) => second - (allowed[place] ?? 0));
    expect(Math.max(...pauses)).toBe(600);
  });

  it("begins anew after a quiet hour", () => {
    const clock = { now: 0 };
    const pace = new RebuildPace(() => clock.now);
    allowedWithin(pace, clock, 2_000);
    clock.now += HOUR + SECOND;
    expect(allowedWithin(pace, clock, 30)).toEqual([0, 10]);
  });
});
