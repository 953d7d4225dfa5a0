/** Runs work with at most `places` at a time, in the order in which it was given. */
export function inTurn(places: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = places;
  const waiting: Array<() => void> = [];
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((go) => waiting.push(go));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
    }
  };
}
