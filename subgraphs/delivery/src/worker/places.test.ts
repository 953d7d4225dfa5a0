import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { Places, PROMPT_MS, PROMPT_PLACES, SLOW_PLACES, STRUGGLING_PLACES } from "./places";

const never = (): Promise<void> => new Promise(() => undefined);
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
};

describe("places of open requests", () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it("let a bounded number begin, and the next when one ends", async () => {
    const places = new Places();
    const ends: Array<() => void> = [];
    const work = jest.fn(() => new Promise<void>((end) => ends.push(end)));
    const all = Array.from({ length: PROMPT_PLACES + 1 }, () => places.run(false, work));
    await settled();
    expect(work).toHaveBeenCalledTimes(PROMPT_PLACES);
    ends[0]?.();
    await all[0];
    await settled();
    expect(work).toHaveBeenCalledTimes(PROMPT_PLACES + 1);
  });

  it("are given up by a request that takes long, so that a hundred silent receivers hold up no other", async () => {
    const places = new Places();
    for (let silent = 0; silent < 2 * PROMPT_PLACES; silent += 1) void places.run(false, never);
    const healthy = jest.fn(() => Promise.resolve("answered"));
    const answer = places.run(false, healthy);
    await jest.advanceTimersByTimeAsync(2 * PROMPT_MS);
    await expect(answer).resolves.toBe("answered");
  });

  it("are apart for those that failed last time, and these never take the places of the others", async () => {
    const places = new Places();
    const struggling = jest.fn(never);
    for (let dead = 0; dead < STRUGGLING_PLACES + 50; dead += 1) void places.run(true, struggling);
    await jest.advanceTimersByTimeAsync(10 * PROMPT_MS);
    expect(struggling).toHaveBeenCalledTimes(STRUGGLING_PLACES);
    await expect(places.run(false, () => Promise.resolve(1))).resolves.toBe(1);
  });

  it("are bounded altogether, however many are silent", async () => {
    const places = new Places();
    for (let silent = 0; silent < 5_000; silent += 1) void places.run(silent % 2 === 0, never);
    await jest.advanceTimersByTimeAsync(100 * PROMPT_MS);
    expect(places.open).toBe(PROMPT_PLACES + SLOW_PLACES);
  });

  it("are free again after a failure", async () => {
    const places = new Places();
    await expect(places.run(false, () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    expect(places.open).toBe(0);
  });
});
