import type { LogName } from "./log-name";

/**
 * Tells that a log has grown. It is a hint, which may come twice, late or not at all: what the log holds is asked of the log,
 * and whoever listens also looks from time to time without being told.
 */
export interface LogSignal {
  /** `told` gets a number that the log has reached at least. Returns how to stop. */
  listen(log: LogName, told: (number: number) => void): () => void;
}
