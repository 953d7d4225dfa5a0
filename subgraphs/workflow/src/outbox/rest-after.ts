const FIRST_MS = 500;
const LONGEST_MS = 60_000;

/** Milliseconds for which an item rests after so many failures: twice as long each time, a minute at most. */
export function restAfter(failures: number): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(Math.max(0, failures - 1), 20));
}
