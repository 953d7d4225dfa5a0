/** How often a worker says that it lives, in milliseconds. */
export const BEAT_MS = 200;
/** A worker that was not seen for so long is dead: others take its endpoints, and it sends nothing itself until it was seen again. */
export const DEAD_AFTER_MS = 700;
/** Rows of workers that have long been dead are swept away. */
export const FORGOTTEN_AFTER_MS = 60_000;
/** How often a worker looks for itself at what it was not told of. */
export const LOOK_MS = 1_000;

export interface SeenWorker {
  readonly id: string;
  /** Epoch milliseconds, by the same clock as `now`. */
  readonly seenAt: number;
}

/** The living, in one order for all who look. */
export function livingWorkers(workers: ReadonlyArray<SeenWorker>, now: number): string[] {
  return workers.filter(({ seenAt }) => now - seenAt <= DEAD_AFTER_MS).map(({ id }) => id).sort();
}
