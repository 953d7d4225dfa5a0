/**
 * What is not as it is promised in the numbers that came to a receiver, whose position was `since` and which should have all up to
 * `end`: a number comes for the first time only when the one before it has come; those that come again are repeats of what came.
 */
export function orderFaults(endpoint: string, numbers: ReadonlyArray<number>, end: number, since = 0): string[] {
  let reached = since;
  const faults: string[] = [];
  for (const number of numbers) {
    if (number > reached + 1) faults.push(`${endpoint}: ${number} came after ${reached}`);
    reached = Math.max(reached, number);
  }
  return reached === end ? faults : [...faults, `${endpoint}: ended at ${reached} of ${end}`];
}
