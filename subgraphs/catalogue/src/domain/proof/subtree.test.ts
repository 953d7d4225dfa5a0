import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { leavesOf, partingOf, storedAt, storedCount, subtreesOf } from "./subtree";

const MOST = 2 ** 28;

describe("complete subtrees", () => {
  it("are numbered without a gap in the order in which leaves complete them", () => {
    const ids: number[] = [];
    for (let leaves = 1; leaves <= 200; leaves += 1) {
      for (let level = 0; leaves % 2 ** level === 0; level += 1) ids.push(storedAt({ level, position: leaves / 2 ** level - 1 }));
      expect(ids).toHaveLength(storedCount(leaves));
    }
    expect(ids).toEqual(ids.map((_, at) => at));
  });

  it("tell by their count how many leaves there are", () => {
    fc.assert(fc.property(fc.nat(MOST), (leaves) => expect(leavesOf(storedCount(leaves))).toBe(leaves)));
    expect(() => leavesOf(2)).toThrow("no tree has 2");
  });

  it("make up a tree of any size, each smaller than the one before", () => {
    fc.assert(fc.property(fc.nat(MOST), (size) => {
      const subtrees = subtreesOf({ from: 0, to: size });
      expect(subtrees.reduce((sum, { level }) => sum + 2 ** level, 0)).toBe(size);
      expect(subtrees.every(({ level }, at) => at === 0 || level < (subtrees[at - 1]?.level ?? 0))).toBe(true);
      expect(subtrees.every(({ position }) => Number.isInteger(position))).toBe(true);
    }));
  });

  it("part a tree at the largest power of two below its size", () => {
    expect([2, 3, 4, 5, 8, 9, 1_000].map(partingOf)).toEqual([1, 2, 2, 4, 4, 8, 512]);
  });
});
