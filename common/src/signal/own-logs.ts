import { LogBell } from "./log-bell";
import type { LogName } from "./log-name";
import type { LogSignal } from "./log-signal";
import { watchLog, type WatchedLog } from "./log-watch";

type OwnLog = Pick<WatchedLog, "log" | "database" | "end">;

const LOOK_EVERY_MS = 1_000;

/** The signal of the logs that this process holds itself. A log is watched as long as somebody listens: nobody else's rest is disturbed. */
export class OwnLogs implements LogSignal {
  private readonly bell = new LogBell();
  private readonly owned = new Map<LogName, OwnLog>();
  private readonly listeners = new Map<LogName, number>();
  private readonly watches = new Map<LogName, () => Promise<void>>();

  /** From now on it is told of this log, also to those who listen already. Returns how to stop; the database is not asked after that has resolved. */
  own(log: OwnLog): () => Promise<void> {
    this.owned.set(log.log, log);
    void this.keepWatch(log.log);
    return async () => {
      this.owned.delete(log.log);
      await this.keepWatch(log.log);
    };
  }

  listen(log: LogName, told: (number: number) => void): () => void {
    const stop = this.bell.listen(log, told);
    this.count(log, 1);
    let listens = true;
    return () => {
      stop();
      if (listens) this.count(log, -1);
      listens = false;
    };
  }

  private count(log: LogName, more: 1 | -1): void {
    this.listeners.set(log, (this.listeners.get(log) ?? 0) + more);
    void this.keepWatch(log);
  }

  private keepWatch(name: LogName): Promise<void> | undefined {
    const log = this.owned.get(name);
    const watch = this.watches.get(name);
    const isWanted = log !== undefined && (this.listeners.get(name) ?? 0) > 0;
    if (isWanted && watch === undefined) this.watches.set(name, watchLog({ ...log, bell: this.bell, everyMs: LOOK_EVERY_MS }));
    if (isWanted || watch === undefined) return undefined;
    this.watches.delete(name);
    return watch();
  }
}
