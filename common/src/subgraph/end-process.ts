import type { Log } from "../observability/log";

/** Milliseconds that work in flight has to finish after SIGTERM. */
export const DRAIN_MS = 10_000;

/** Closes in the order given when the process is told to end, and ends it at the latest when the drain is over. */
export function endOnSignal(log: Log, close: () => Promise<void>): void {
  let ending = false;
  const end = (signal: string): void => {
    if (ending) return;
    ending = true;
    log.info({ signal }, "ending: no new work, what runs is finished");
    setTimeout(() => process.exit(1), DRAIN_MS).unref();
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, "could not close in order");
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", () => end("SIGTERM"));
  process.on("SIGINT", () => end("SIGINT"));
}
