import type { RegistryDatabase } from "../database/registry-database";
import type { LogBell } from "./log-bell";
import type { LogName } from "./log-name";

export interface WatchedLog {
  readonly log: LogName;
  readonly database: RegistryDatabase;
  /** Number of the newest change. */
  readonly end: () => Promise<number>;
  readonly bell: LogBell;
  /** Milliseconds between looks for what other processes wrote. */
  readonly everyMs: number;
}

/**
 * Rings when a log has grown: after each commit of this process, and from time to time for the commits of others. Returns how to
 * stop; nothing is asked of the database after that has resolved.
 */
export function watchLog({ log, database, end, bell, everyMs }: WatchedLog): () => Promise<void> {
  let rung = 0;
  let isStopped = false;
  let again = false;
  let looking: Promise<void> | null = null;

  const look = async (): Promise<void> => {
    do {
      again = false;
      // A log that cannot be asked now is asked at the next look.
      const number = await end().catch(() => rung);
      if (number > rung && !isStopped) bell.ring(log, (rung = number));
    } while (again && !isStopped);
    looking = null;
  };
  const wake = (): void => {
    if (isStopped) return;
    // The look under way may have begun before this commit.
    again = true;
    looking ??= look();
  };

  const forget = database.onCommit(wake);
  const timer = setInterval(wake, everyMs);
  timer.unref();
  wake();
  return async () => {
    isStopped = true;
    clearInterval(timer);
    forget();
    await looking;
  };
}
