import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { Rhythm } from "./rhythm";

describe("a rhythm", () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it("runs its rounds with a pause between, also after one that failed", async () => {
    const failed = jest.fn();
    const round = jest.fn(async () => {
      if (round.mock.calls.length === 2) throw new Error("broken");
    });
    const rhythm = new Rhythm(1_000, round, failed);
    rhythm.start();
    await jest.advanceTimersByTimeAsync(2_500);
    expect([round.mock.calls.length, failed.mock.calls.length]).toEqual([3, 1]);
    await rhythm.stop();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(round).toHaveBeenCalledTimes(3);
  });

  it("runs once more at once when it is asked to while a round is under way, and never two at a time", async () => {
    const ends: Array<() => void> = [];
    const round = jest.fn(() => new Promise<void>((end) => ends.push(end)));
    const rhythm = new Rhythm(1_000, round, () => undefined);
    rhythm.start();
    for (let asked = 0; asked < 5; asked += 1) rhythm.now();
    expect(round).toHaveBeenCalledTimes(1);
    ends[0]?.();
    await jest.advanceTimersByTimeAsync(0);
    expect(round).toHaveBeenCalledTimes(2);
    ends[1]?.();
    await jest.advanceTimersByTimeAsync(999);
    expect(round).toHaveBeenCalledTimes(2);
  });

  it("ends when the round under way has ended", async () => {
    let end: () => void = () => undefined;
    const rhythm = new Rhythm(1_000, () => new Promise<void>((ended) => (end = ended)), () => undefined);
    rhythm.start();
    const stopped = jest.fn();
    void rhythm.stop().then(stopped);
    await jest.advanceTimersByTimeAsync(3_000);
    expect(stopped).not.toHaveBeenCalled();
    end();
    await jest.advanceTimersByTimeAsync(0);
    expect(stopped).toHaveBeenCalled();
  });
});
