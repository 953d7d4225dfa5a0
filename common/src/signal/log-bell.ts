import type { LogName } from "./log-name";
import type { LogSignal } from "./log-signal";

/** The signal within one process: whoever has committed to a log rings. */
export class LogBell implements LogSignal {
  private readonly listeners = new Map<LogName, Set<(number: number) => void>>();

  listen(log: LogName, told: (number: number) => void): () => void {
    const own = this.listeners.get(log) ?? new Set();
    this.listeners.set(log, own.add(told));
    return () => void own.delete(told);
  }

  ring(log: LogName, number: number): void {
    for (const told of this.listeners.get(log) ?? []) told(number);
  }
}
