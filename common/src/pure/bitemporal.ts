import type { Day } from "./day";
import { END_OF_TIME, type Instant } from "./instant";

/** Later than any day on which something ends. */
export const END_OF_DAYS: Day = "9999-12-31";

/** One entry about one subject: from a day on, some fields have other values. */
export interface Fact<R> {
  readonly number: number;
  readonly effectiveFrom: Day;
  readonly values: Partial<R>;
}

/** State of a subject from one day to another (exclusive), and the entry that made it. */
export interface Segment<R> {
  readonly validFrom: Day;
  readonly validTo: Day;
  readonly entryNumber: number;
  readonly record: R;
}

/** In the order of the days from which they hold, those of one day in the order of the log. */
export function inOrderOfEffect<F extends Pick<Fact<unknown>, "number" | "effectiveFrom">>(facts: ReadonlyArray<F>): F[] {
  return [...facts].sort((a, b) => compare(a.effectiveFrom, b.effectiveFrom) || a.number - b.number);
}

/**
 * Facts folded in the order of the days from which they hold, entries of one day in the order of the log: a
 * back-dated entry changes the days after its own, save the fields that a later day sets anew.
 */
export function segmentsOf<R extends object>(blank: R, facts: ReadonlyArray<Fact<R>>): Segment<R>[] {
  const ordered = inOrderOfEffect(facts);
  const segments: Segment<R>[] = [];
  let record = blank;
  for (const [index, fact] of ordered.entries()) {
    record = { ...record, ...fact.values };
    const next = ordered[index + 1]?.effectiveFrom ?? END_OF_DAYS;
    if (next === fact.effectiveFrom) continue;
    segments.push({ validFrom: fact.effectiveFrom, validTo: next, entryNumber: fact.number, record });
  }
  return segments;
}

export interface BitemporalRow {
  readonly validFrom: Day;
  readonly validTo: Day;
  readonly knownFrom: Instant;
  readonly knownTo: Instant;
}

/** Whether a stored row answers for the day and the moment; a null moment means what is known now. */
export function answersFor(row: BitemporalRow, day: Day, knownOn: Instant | null): boolean {
  if (row.validFrom > day || row.validTo <= day) return false;
  return knownOn === null ? row.knownTo === END_OF_TIME : row.knownFrom <= knownOn && row.knownTo > knownOn;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
