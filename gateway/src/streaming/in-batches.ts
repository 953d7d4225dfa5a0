/** Pause between two batches, milliseconds. */
const PAUSE_MS = 100;
/** Fewer than these are not worth a pause. */
const SMALLEST_BATCH = 50;

/**
 * Does something to each, in batches that are spread over at most `window` milliseconds, so that all who are sent away do not come back at once.
 * Few are done at once.
 */
export async function inBatches<T>(all: Iterable<T>, window: number, act: (one: T) => void): Promise<void> {
  const waiting = [...all];
  const batch = Math.max(SMALLEST_BATCH, Math.ceil(waiting.length / Math.max(1, Math.floor(window / PAUSE_MS))));
  for (let begin = 0; begin < waiting.length; begin += batch) {
    if (begin > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    waiting.slice(begin, begin + batch).forEach(act);
  }
}
