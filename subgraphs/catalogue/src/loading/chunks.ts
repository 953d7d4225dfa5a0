/** Services of one transaction: so many are lost at most when the process ends in the middle. */
export const SERVICES_AT_A_TIME = 100;

/** At least one chunk, which may be empty. */
export function chunksOf<T>(items: ReadonlyArray<T>, size: number): T[][] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, at) => items.slice(at * size, (at + 1) * size));
}
