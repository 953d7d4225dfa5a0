import { describe, expect, it } from "@jest/globals";
import type { SubgraphAnswer } from "@tizilim/common/subgraph/subgraph-call";
import { InflightReads } from "./inflight-reads";

const later = (answer: () => SubgraphAnswer) => () => new Promise<SubgraphAnswer>((resolve) => setTimeout(() => resolve(answer()), 10));

describe("equal reads under way at one time", () => {
  it("are sent once, and each reader gets data of its own", async () => {
    const reads = new InflightReads();
    let sent = 0;
    const start = later(() => ({ data: { n: ++sent, list: [{ a: 1 }] } }));
    const answers = await Promise.all([reads.read("k", 100, start), reads.read("k", 100, start), reads.read("k", 100, start)]);
    expect(sent).toBe(1);
    const lists = answers.map((answer) => (answer.data ?? {})["list"] as Array<{ a: number }>);
    lists.forEach((list, index) => list.forEach((each) => (each.a = index + 10)));
    expect(lists.map((list) => list[0]?.a)).toEqual([10, 11, 12]);
  });

  it("are sent apart under other keys, and again when the first is over", async () => {
    const reads = new InflightReads();
    let sent = 0;
    const start = later(() => ({ data: { n: ++sent } }));
    await Promise.all([reads.read("k", 100, start), reads.read("other", 100, start)]);
    await reads.read("k", 100, start);
    expect([sent, reads.size]).toEqual([3, 0]);
  });

  it("are not joined by one that may wait much longer", async () => {
    const reads = new InflightReads();
    let sent = 0;
    const start = later(() => ({ data: { n: ++sent } }));
    await Promise.all([reads.read("k", 1_000, start), reads.read("k", 3_000, start)]);
    expect(sent).toBe(2);
  });

  it("fail together", async () => {
    const reads = new InflightReads();
    const start = (): Promise<SubgraphAnswer> => Promise.reject(new Error("down"));
    const settled = await Promise.allSettled([reads.read("k", 100, start), reads.read("k", 100, start)]);
    expect(settled.map((each) => each.status)).toEqual(["rejected", "rejected"]);
    expect(reads.size).toBe(0);
  });
});
