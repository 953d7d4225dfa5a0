/** Numbers that look random and are the same for the same seed. */
export interface SeededNumbers {
  /** A whole number from 0 to limit - 1. */
  below(limit: number): number;
  pick<T>(items: ReadonlyArray<T>): T;
  /** From 1 to most different items, in their order. */
  some<T>(items: ReadonlyArray<T>, most: number): T[];
}

const WORD = 2 ** 32;

/** A linear congruential generator; its high bits are used, since the low ones repeat early. */
export function seededNumbers(seed: number): SeededNumbers {
  let state = (Math.imul(seed, 0x9e3779b1) ^ 0x5bd1e995) >>> 0;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / WORD) * limit);
  };
  const pick = <T>(items: ReadonlyArray<T>): T => {
    const item = items[below(items.length)];
    if (item === undefined) throw new RangeError("nothing to pick from");
    return item;
  };
  const some = <T>(items: ReadonlyArray<T>, most: number): T[] => {
    const taken = new Set(Array.from({ length: 1 + below(most) }, () => below(items.length)));
    return items.filter((_, at) => taken.has(at));
  };
  return { below, pick, some };
}
