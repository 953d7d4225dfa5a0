import type { LogName } from "./log-name";
import type { LogSignal } from "./log-signal";

export interface ChangesToFollow<T> {
  readonly log: LogName;
  /** Null where nothing tells that the log has grown: then only the looks do. */
  readonly signal: LogSignal | null;
  /** Number of the last change that the reader has; null: from the end of the log as it stands. */
  readonly since: number | null;
  readonly end: () => Promise<number>;
  /** Changes after a number without a gap, at most `limit`. */
  readonly read: (since: number, limit: number) => Promise<ReadonlyArray<T>>;
  /** Ends the following, also while nothing comes. */
  readonly stop: AbortSignal;
  /** Milliseconds between looks without a signal. */
  readonly everyMs?: number;
}

const AT_A_TIME = 50;

/** Every change after a number, each once and in order, and then each as it comes, until whoever reads stops. */
export async function* followChanges<T>({ log, signal, since, end, read, stop, everyMs = 1_000 }: ChangesToFollow<T>): AsyncGenerator<T, void, void> {
  let isWoken = false;
  let wake: () => void = () => undefined;
  const woken = (): void => {
    isWoken = true;
    wake();
  };
  const silence = signal?.listen(log, woken);
  stop.addEventListener("abort", woken);
  try {
    let position = since ?? (await end());
    while (!stop.aborted) {
      isWoken = false;
      const changes = await read(position, AT_A_TIME);
      for (const change of changes) {
        if (stop.aborted) return;
        position += 1;
        yield change;
      }
      if (changes.length > 0 || isWoken) continue;
      await new Promise<void>((resume) => {
        const timer = setTimeout(resume, everyMs).unref();
        wake = () => {
          clearTimeout(timer);
          resume();
        };
      });
    }
  } finally {
    silence?.();
    stop.removeEventListener("abort", woken);
  }
}
