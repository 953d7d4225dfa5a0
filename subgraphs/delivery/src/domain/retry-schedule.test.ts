import { describe, expect, it } from "@jest/globals";
import { RETRY_SCHEDULE, waitAfter } from "./retry-schedule";

describe("the retry schedule", () => {
  it("is that of Standard Webhooks: ten attempts over 75 hours, 35 minutes and 5 seconds", () => {
    expect(RETRY_SCHEDULE.waits).toHaveLength(10);
    expect(RETRY_SCHEDULE.waits.reduce((sum, wait) => sum + wait, 0)).toBe(((75 * 60 + 35) * 60 + 5) * 1_000);
  });

  it("says how long to wait after each failure, and that there is nothing to wait for after the last", () => {
    expect(Array.from({ length: 11 }, (_, failed) => waitAfter(failed, 0))).toEqual([...RETRY_SCHEDULE.waits, null]);
  });

  it("spreads the longer waits by at most a twentieth, and keeps the short ones to the second", () => {
    expect(waitAfter(1, 1)).toBe(5_000);
    expect(waitAfter(2, 1)).toBe(315_000);
    expect(waitAfter(9, 0.5)).toBe(88_560_000);
  });
});
