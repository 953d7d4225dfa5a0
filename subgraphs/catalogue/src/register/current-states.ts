import type { StateMemory } from "@tizilim/common/database/state-memory";

/** The states that hold at the end of the log, as a request found it; null where the table is too large to be held. */
export type CurrentStates<R extends object> = () => Promise<StateMemory<R> | null>;

/** `head`: the end of the log, read once for a request. */
export function currentStates<R extends object>(memory: StateMemory<R>, head: () => Promise<number>): CurrentStates<R> {
  return async () => ((await memory.holds(await head())) ? memory : null);
}
