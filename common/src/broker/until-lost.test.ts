import { getEventListeners } from "node:events";
import { describe, expect, it } from "@jest/globals";
import type { ReachedBroker } from "./broker";
import { untilLost } from "./until-lost";

const reachedUntil = (losing: AbortController): ReachedBroker => ({ lost: losing.signal }) as unknown as ReachedBroker;

describe("an answer of NATS", () => {
  it("is given as it came, and leaves nothing behind", async () => {
    const losing = new AbortController();
    await expect(untilLost(reachedUntil(losing), Promise.resolve(7))).resolves.toBe(7);
    await expect(untilLost(reachedUntil(losing), Promise.reject(new Error("refused")))).rejects.toThrow("refused");
    expect(getEventListeners(losing.signal, "abort")).toEqual([]);
  });

  it("is given up when the connection is lost before it, or already was", async () => {
    const losing = new AbortController();
    const waited = untilLost(reachedUntil(losing), new Promise(() => undefined));
    losing.abort();
    await expect(waited).rejects.toThrow("lost");
    await expect(untilLost(reachedUntil(losing), new Promise(() => undefined))).rejects.toThrow("lost");
  });
});
