import { describe, expect, it } from "@jest/globals";
import { growTree } from "@tizilim/catalogue/domain/proof/grow-tree";
import { hashOverPeaks, leafHash } from "@tizilim/catalogue/domain/proof/merkle-hash";
import { storedCount } from "@tizilim/catalogue/domain/proof/subtree";
import fc from "fast-check";
import { plainRoot } from "./support/plain-tree";

const LEAVES = Array.from({ length: 600 }, (_, at) => leafHash(`leaf ${at}`));
const BYTES = LEAVES.map((hash) => Buffer.from(hash, "hex"));
const plain = (size: number): string => plainRoot(BYTES.slice(0, size)).toString("hex");

describe("a tree that grows", () => {
  it("has the published hashes of no leaf and of an empty one", () => {
    expect(hashOverPeaks([])).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(leafHash("")).toBe("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
  });

  it("has at every size the root that the plain recursive tree has", () => {
    let peaks: ReadonlyArray<string> = [];
    for (let size = 0; size <= 200; size += 1) {
      expect(hashOverPeaks(peaks)).toBe(plain(size));
      peaks = growTree(size, peaks, LEAVES.slice(size, size + 1)).peaks;
    }
  });

  it("is the same in whatever steps its leaves are added, and makes no node twice", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 70 }), { maxLength: 8 }), (steps) => {
      let [size, peaks, ids] = [0, [] as ReadonlyArray<string>, [] as number[]];
      for (const step of steps) {
        const grown = growTree(size, peaks, LEAVES.slice(size, size + step));
        ids = [...ids, ...grown.nodes.map(({ id }) => id)];
        [size, peaks] = [size + step, grown.peaks];
      }
      expect(ids).toEqual(Array.from({ length: storedCount(size) }, (_, at) => at));
      expect(hashOverPeaks(peaks)).toBe(plain(size));
    }), { numRuns: 40 });
  });
});
