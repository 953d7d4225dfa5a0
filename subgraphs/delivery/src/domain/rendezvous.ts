import { fnv1a } from "@tizilim/common/pure/fnv1a";

/**
 * Which of the workers an endpoint belongs to: the one with the highest score for it. All workers come to the same answer by
 * themselves, and one that leaves or comes moves only its own share. Null where there is no worker.
 */
export function shareOf(endpoint: string, workers: ReadonlyArray<string>): string | null {
  const key = fnv1a(endpoint);
  let best: string | null = null;
  let highest = -1;
  for (const worker of workers) {
    const score = mixed(key ^ mixed(fnv1a(worker)));
    if (score > highest || (score === highest && best !== null && worker < best)) {
      best = worker;
      highest = score;
    }
  }
  return best;
}

/** A number from 0 up to 1 that an endpoint and a count always give again. */
export function spreadOf(endpoint: string, count: number): number {
  return mixed(fnv1a(endpoint) + count) / 4_294_967_296;
}

/** The last step of MurmurHash3: every bit of the number reaches every bit of the score. */
function mixed(number: number): number {
  let hash = number >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
