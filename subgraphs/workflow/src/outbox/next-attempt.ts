import { instantOf, type Instant } from "@tizilim/common/pure/instant";

const FIRST_MS = 500;
const LONGEST_MS = 60_000;

/** When an item is tried again after so many failures before this one: twice as long each time, a minute at most. */
export function nextAttemptAt(failures: number, now: Date): Instant {
  return instantOf(new Date(now.getTime() + Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures, 20))));
}
