import { describe, expect, it } from "@jest/globals";
import { BEAT_MS, DEAD_AFTER_MS, livingWorkers, nextBeatIn } from "./worker-life";

const NOW = 1_800_000_000_000;
const seen = (id: string, ago: number) => ({ id, seenAt: NOW - ago });

describe("the life of workers", () => {
  it("ends when one was not seen for 700 ms", () => {
    expect(livingWorkers([seen("c", 700), seen("b", 701), seen("a", 0)], NOW)).toEqual(["a", "c"]);
  });

  it("is told several times before others take one for dead", () => {
    expect(DEAD_AFTER_MS).toBeGreaterThanOrEqual(3 * BEAT_MS);
  });

  it("is looked at anew every 200 ms, and at the moment when one that is late will be dead", () => {
    expect(nextBeatIn([], NOW)).toBe(BEAT_MS);
    expect(nextBeatIn([seen("a", 0), seen("b", 200)], NOW)).toBe(BEAT_MS);
    expect(nextBeatIn([seen("a", 0), seen("b", 650)], NOW)).toBe(51);
    expect(nextBeatIn([seen("a", 0), seen("b", 700)], NOW)).toBe(1);
    expect(nextBeatIn([seen("a", 0), seen("dead", 90_000)], NOW)).toBe(BEAT_MS);
  });
});
