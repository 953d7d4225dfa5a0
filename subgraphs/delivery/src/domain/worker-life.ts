/** How often a worker says that it lives, in milliseconds. */
export const BEAT_MS = 200;
/** A worker that was not seen for so long is dead: others take its endpoints, and it sends nothing itself until it was seen again. */
export const DEAD_AFTER_MS = 700;
/** Rows of workers that have long been dead are swept away. */
export const FORGOTTEN_AFTER_MS = 60_000;
/** How often a worker looks for itself at what it was not told of. */
export const LOOK_MS = 1_000;

/** After a worker has come or gone, endpoints go from hand to hand: so long the others look at every beat. */
export const SETTLING_MS = 2_000;

export interface SeenWorker {
  readonly id: string;
  /** Epoch milliseconds, by the same clock as `now`. */
  readonly seenAt: number;
}

/** The living, in one order for all who look. */
export function livingWorkers(workers: ReadonlyArray<SeenWorker>, now: number): string[] {
  return workers.filter(({ seenAt }) => now - seenAt <= DEAD_AFTER_MS).map(({ id }) => id).sort();
}

/** Milliseconds until the next beat: earlier where a worker that is late will be dead before. */
export function nextBeatIn(workers: ReadonlyArray<SeenWorker>, now: number): number {
  const ends = workers.map(({ seenAt }) => DEAD_AFTER_MS + 1 - (now - seenAt)).filter((left) => left > 0);
  return Math.min(BEAT_MS, ...ends);
}
