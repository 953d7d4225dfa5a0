import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { BuildPause } from "./build-pause";

describe("the pause before what could not be built is tried again", () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  const waits = (graphIsAway: boolean, times: number): number[] => {
    const pause = new BuildPause();
    return Array.from({ length: times }, () => {
      pause.failed(graphIsAway);
      let waited = 0;
      for (; !pause.isOver; waited += 1) jest.advanceTimersByTime(1_000);
      return waited;
    });
  };

  it("doubles from a second to a minute", () => {
    expect(waits(false, 9)).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
  });

  it("is five seconds at most while the whole graph is away", () => {
    expect(waits(true, 5)).toEqual([1, 2, 4, 5, 5]);
  });

  it("begins anew after a success", () => {
    const pause = new BuildPause();
    for (let failed = 0; failed < 5; failed += 1) pause.failed(false);
    pause.over();
    expect([pause.isOver, pause.failures]).toEqual([true, 0]);
  });
});
