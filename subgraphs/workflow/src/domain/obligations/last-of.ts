/** The moment at which the last of several things was done; null while one is still to do, or when there is nothing. */
export function lastOf(moments: ReadonlyArray<Date | null>): Date | null {
  const done = moments.filter((moment) => moment !== null);
  if (done.length < moments.length || done.length === 0) return null;
  return new Date(Math.max(...done.map((moment) => moment.getTime())));
}
