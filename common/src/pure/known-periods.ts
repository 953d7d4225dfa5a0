import { END_OF_TIME, type Instant } from "./instant";

/** What was known from a moment on, until the next one tells otherwise. */
export interface Told<T> {
  readonly at: Instant;
  readonly items: ReadonlyArray<T>;
}

/** Something with the time for which it was known; `knownTo` is exclusive. */
export interface KnownItem<T> {
  readonly item: T;
  readonly knownFrom: Instant;
  readonly knownTo: Instant;
}

/** What was told one after another, each item once for every time for which it was known. Items are the same where their keys are. */
export function knownPeriods<T>(told: ReadonlyArray<Told<T>>, keyOf: (item: T) => string): KnownItem<T>[] {
  const open = new Map<string, { readonly item: T; readonly knownFrom: Instant }>();
  const known: KnownItem<T>[] = [];
  for (const { at, items } of told) {
    const now = new Map(items.map((item) => [keyOf(item), item]));
    for (const [key, begun] of [...open]) {
      if (now.has(key)) continue;
      open.delete(key);
      if (begun.knownFrom < at) known.push({ ...begun, knownTo: at });
    }
    for (const [key, item] of now) if (!open.has(key)) open.set(key, { item, knownFrom: at });
  }
  return [...known, ...[...open.values()].map((begun) => ({ ...begun, knownTo: END_OF_TIME }))];
}
