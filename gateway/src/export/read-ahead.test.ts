import { describe, expect, it } from "@jest/globals";
import { readAhead } from "./read-ahead";

async function* counted(started: number[], failAt = Infinity): AsyncGenerator<number> {
  for (let each = 0; each < 10; each++) {
    started.push(each);
    await Promise.resolve();
    if (each === failAt) throw new Error("broken");
    yield each;
  }
}

describe("reading ahead", () => {
  it("gives everything in its order and never runs further ahead than told", async () => {
    const started: number[] = [];
    const seen: number[] = [];
    for await (const each of readAhead(counted(started), 2)) {
      seen.push(each);
      await new Promise((resolve) => setImmediate(resolve));
      expect(Math.max(...started) - each).toBeLessThanOrEqual(3);
    }
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it("gives what came before a failure, and then the failure", async () => {
    const seen: number[] = [];
    await expect(
      (async () => {
        for await (const each of readAhead(counted([], 4), 2)) seen.push(each);
      })(),
    ).rejects.toThrow("broken");
    expect(seen).toEqual([0, 1, 2, 3]);
  });

  it("stops what it reads when its reader stops", async () => {
    const started: number[] = [];
    for await (const _each of readAhead(counted(started), 2)) break;
    await new Promise((resolve) => setImmediate(resolve));
    expect(started.length).toBeLessThan(6);
  });
});
