import { describe, expect, it } from "@jest/globals";
import { followChanges, type ChangesToFollow } from "./follow-changes";
import { LogBell } from "./log-bell";

/** A log in memory, which is followed without looks: only the bell tells of what is new. */
function memoryLog(length: number) {
  const bell = new LogBell();
  const stop = new AbortController();
  const log = { changes: Array.from({ length }, (_, at) => at + 1), reads: 0, grow: () => undefined as void };
  log.grow = () => bell.ring("register", log.changes.push(log.changes.length + 1));
  const followed = (since: number | null, more: Partial<ChangesToFollow<number>> = {}): AsyncGenerator<number, void, void> =>
    followChanges({
      log: "register", signal: bell, since, stop: stop.signal, everyMs: 3_600_000,
      end: async () => log.changes.length,
      read: async (number, limit) => {
        log.reads += 1;
        return log.changes.slice(number, number + limit);
      },
      ...more,
    });
  return { bell, stop, log, followed };
}

async function take(changes: AsyncGenerator<number, void, void>, count: number): Promise<number[]> {
  const taken: number[] = [];
  while (taken.length < count) {
    const next = await changes.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  return taken;
}

const upTo = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

describe("following a log", () => {
  it("gives what was missed, in pages, and goes over into what is new without a gap", async () => {
    const { log, followed } = memoryLog(120);
    const changes = followed(3);
    expect(await take(changes, 117)).toEqual(upTo(4, 120));
    const next = take(changes, 2);
    log.grow();
    log.grow();
    expect(await next).toEqual([121, 122]);
  });

  it("begins with what comes next where no number is given", async () => {
    const { log, followed } = memoryLog(5);
    const first = followed(null).next();
    await Promise.resolve().then(() => undefined);
    log.grow();
    expect(await first).toEqual({ done: false, value: 6 });
  });

  it("loses no change of which it is told while it reads", async () => {
    const { log, followed } = memoryLog(0);
    const read = async (number: number, limit: number): Promise<number[]> => {
      const found = log.changes.slice(number, number + limit);
      if (log.reads++ === 0) log.grow();
      return found;
    };
    expect(await take(followed(0, { read }), 1)).toEqual([1]);
  });

  it("looks from time to time where nothing tells it", async () => {
    const { log, followed } = memoryLog(0);
    const first = followed(0, { signal: null, everyMs: 1 }).next();
    log.changes.push(1);
    expect(await first).toEqual({ done: false, value: 1 });
  });

  it("ends when it is stopped, also while nothing comes, and listens no more", async () => {
    const { bell, stop, log, followed } = memoryLog(1);
    const changes = followed(0);
    expect(await take(changes, 1)).toEqual([1]);
    const waiting = changes.next();
    stop.abort();
    expect(await waiting).toEqual({ done: true, value: undefined });
    const reads = log.reads;
    bell.ring("register", 2);
    expect(log.reads).toBe(reads);
  });
});
