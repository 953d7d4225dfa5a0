/** How often the detector was right: found what is there (hits), found what is not (wrong), missed what is there (missed). */
export interface Marks {
  readonly hits: number;
  readonly wrong: number;
  readonly missed: number;
}

export const NO_MARKS: Marks = { hits: 0, wrong: 0, missed: 0 };

export function addMarks(one: Marks, other: Marks): Marks {
  return { hits: one.hits + other.hits, wrong: one.wrong + other.wrong, missed: one.missed + other.missed };
}

/** Nothing found where nothing is to be found is right. */
export function precision({ hits, wrong }: Marks): number {
  return hits + wrong === 0 ? 1 : hits / (hits + wrong);
}

export function recall({ hits, missed }: Marks): number {
  return hits + missed === 0 ? 1 : hits / (hits + missed);
}

export function f1({ hits, wrong, missed }: Marks): number {
  return hits + wrong + missed === 0 ? 1 : (2 * hits) / (2 * hits + wrong + missed);
}
