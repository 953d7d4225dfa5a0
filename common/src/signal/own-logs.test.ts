import { describe, expect, it } from "@jest/globals";
import type { RegistryDatabase } from "../database/registry-database";
import { OwnLogs } from "./own-logs";

/** A log of which a test sets the end, and sees how often it was asked for. */
function logAt(number: number) {
  const commits = new Set<() => void>();
  const state = { number, asked: 0 };
  const database = {
    onCommit: (told: () => void) => {
      commits.add(told);
      return () => void commits.delete(told);
    },
  } as unknown as RegistryDatabase;
  const end = (): Promise<number> => {
    state.asked += 1;
    return Promise.resolve(state.number);
  };
  return {
    own: { log: "register" as const, database, end },
    state,
    commit: async (to: number): Promise<void> => {
      state.number = to;
      for (const told of commits) told();
      await new Promise(setImmediate);
    },
  };
}

describe("the logs of this process", () => {
  it("are told of after each commit, to everybody who listens", async () => {
    const [logs, log, heard] = [new OwnLogs(), logAt(3), [] as string[]];
    const disown = logs.own(log.own);
    logs.listen("register", (number) => heard.push(`one ${number}`));
    logs.listen("register", (number) => heard.push(`two ${number}`));
    await log.commit(4);
    await log.commit(7);
    expect(heard.slice(-4)).toEqual(["one 4", "two 4", "one 7", "two 7"]);
    await disown();
  });

  it("are asked for nothing while nobody listens, and no more when the last has stopped", async () => {
    const [logs, log] = [new OwnLogs(), logAt(3)];
    const disown = logs.own(log.own);
    await log.commit(4);
    expect(log.state.asked).toBe(0);
    const stops = [logs.listen("register", () => undefined), logs.listen("register", () => undefined)];
    await log.commit(5);
    stops[0]?.();
    stops[0]?.();
    const before = log.state.asked;
    await log.commit(6);
    expect(log.state.asked).toBeGreaterThan(before);
    stops[1]?.();
    const after = log.state.asked;
    await log.commit(7);
    expect(log.state.asked).toBe(after);
    await disown();
  });

  it("may be listened to before they are opened, and are left alone when they are closed", async () => {
    const [logs, log, heard] = [new OwnLogs(), logAt(3), [] as number[]];
    logs.listen("register", (number) => heard.push(number));
    const disown = logs.own(log.own);
    await log.commit(4);
    await disown();
    const { asked } = log.state;
    await log.commit(5);
    expect(heard.at(-1)).toBe(4);
    expect(log.state.asked).toBe(asked);
  });
});
