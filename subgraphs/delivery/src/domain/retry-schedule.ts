const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

interface RetrySchedule {
  readonly source: string;
  /** The day from which we deliver by it. */
  readonly from: string;
  /** Milliseconds to wait before each attempt; the first is made at once. */
  readonly waits: ReadonlyArray<number>;
}

/** Ten attempts over 75 hours and 35 minutes. A schedule that replaces it is added beside it with its own day. */
export const RETRY_SCHEDULE: RetrySchedule = {
  source: "Standard Webhooks 1.0.0, Deliverability and reliability, example retry schedule",
  from: "2026-11-28",
  waits: [0, 5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR],
};

/** Waits shorter than this come exactly: a receiver that was restarted gets its entry at once. */
const SHORTEST_SPREAD = 5 * MINUTE;
const WIDEST_SPREAD = 0.05;

/**
 * Milliseconds until the next attempt after so many have failed; null: the schedule has run out. `spread`, from 0 to 1,
 * lengthens the longer waits by up to a twentieth, so that endpoints that failed together do not come back together.
 */
export function waitAfter(failed: number, spread: number): number | null {
  const wait = RETRY_SCHEDULE.waits[failed];
  if (wait === undefined) return null;
  return wait < SHORTEST_SPREAD ? wait : Math.round(wait * (1 + WIDEST_SPREAD * spread));
}
