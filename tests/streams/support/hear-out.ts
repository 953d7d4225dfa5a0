import { setTimeout as pause } from "node:timers/promises";

const LOOK_AGAIN_MS = 20;

export interface Listener {
  readonly name: string;
  /** Number of the newest change that it has heard of. */
  readonly last: number;
  /** How it fares, for whoever reads why a test failed. */
  readonly state: string;
}

/** Resolves when all have heard of a number; rejects, telling how they fare, when for so long nothing came to any that has not. */
export async function hearOut(listeners: ReadonlyArray<Listener>, number: number, stallLimitMs: number): Promise<void> {
  let heard = -1;
  let since = performance.now();
  for (;;) {
    const behind = listeners.filter(({ last }) => last < number);
    if (behind.length === 0) return;
    const now = listeners.reduce((sum, { last }) => sum + last, 0);
    if (now !== heard) since = performance.now();
    heard = now;
    if (performance.now() - since > stallLimitMs) {
      const told = behind.map(({ name, last, state }) => `${name} is at ${last}: ${state}`).join("\n");
      throw new Error(`the log ends at ${number}, and for ${stallLimitMs / 1_000} s nothing came\n${told}`);
    }
    await pause(LOOK_AGAIN_MS);
  }
}
