import { describe, expect, it } from "@jest/globals";
import { consistencyRanges, inclusionRanges } from "@tizilim/catalogue/domain/proof/proof-ranges";
import fc from "fast-check";
import { proves } from "../support/config";
import { grownTree } from "./support/grown-tree";
import { plainPath, plainProof, plainRoot } from "./support/plain-tree";
import { believed, type ConsistencyClaim, type InclusionClaim } from "./support/verifier";

const SMALL = 64;
const LARGE = proves ? 20_000 : 1_000;
const tree = grownTree(LARGE);

/** Hex, so that a difference is told in few signs. */
const text = (hashes: ReadonlyArray<Buffer>): string[] => hashes.map((hash) => hash.toString("hex"));
const root = (size: number): string => tree.hashOf({ from: 0, to: size }).toString("hex");
const inclusion = (leaf: number, size: number): InclusionClaim => ({
  index: leaf, size, leaf: tree.leaves[leaf]?.toString("hex") ?? "", path: text(inclusionRanges(leaf, size).map(tree.hashOf)), root: root(size),
});
const consistency = (from: number, to: number): ConsistencyClaim => ({ from, to, path: text(consistencyRanges(from, to).map(tree.hashOf)), fromRoot: root(from), toRoot: root(to) });

/** All places in all trees up to a size, and places in large ones. */
const small = Array.from({ length: SMALL }, (_, at) => at + 1).flatMap((size) => Array.from({ length: size }, (_, at) => [at + 1, size] as const));
const large = fc.sample(fc.integer({ min: 1, max: LARGE }).chain((size) => fc.tuple(fc.integer({ min: 1, max: size }), fc.constant(size))), { numRuns: proves ? 300 : 20 });

describe("proofs out of the stored nodes", () => {
  it(`equal those of the plain recursive tree: for every place in all trees up to ${SMALL} leaves, and for random ones up to ${LARGE}`, () => {
    for (const [at, size] of [...small, ...large]) {
      const leaves = tree.leaves.slice(0, size);
      const plain = [plainRoot(leaves), ...plainPath(at - 1, leaves), ...plainProof(at, leaves)];
      const told = [root(size), ...inclusion(at - 1, size).path, ...consistency(at, size).path];
      if (told.join() !== text(plain).join()) expect([at, size, ...told]).toEqual([at, size, ...text(plain)]);
    }
  });

  it("are believed by the stand-alone verifier, which climbs them in its own way", () => {
    const claims = [...small, ...large].flatMap(([at, size]) => [inclusion(at - 1, size), consistency(at, size)]);
    expect(believed(claims).filter((holds) => !holds)).toEqual([]);
  });

  it("are not believed with any of it altered: a hash, the order, a hash too many or too few, another place, size, leaf or root", () => {
    const claims = large.filter(([at, size]) => at < size - 1).flatMap(([at, size]) => [...alteredInclusions(inclusion(at - 1, size)), ...alteredConsistencies(consistency(at, size))]);
    expect(claims.length).toBeGreaterThan(200);
    const answers = believed(claims);
    expect(claims.filter((_, at) => answers[at])).toEqual([]);
  });
});

const OTHER = "ab".repeat(32);

function alteredPaths(path: ReadonlyArray<string>): string[][] {
  const swapped = path.length > 1 ? [[path[1] ?? "", path[0] ?? "", ...path.slice(2)]] : [];
  return [...path.map((_, place) => path.map((hash, at) => (at === place ? OTHER : hash))), ...swapped, path.slice(1), path.slice(0, -1), [...path, OTHER]];
}

function alteredInclusions(claim: InclusionClaim): InclusionClaim[] {
  const paths = alteredPaths(claim.path).map((path) => ({ ...claim, path }));
  return [...paths, { ...claim, index: claim.index ^ 1 }, { ...claim, size: claim.index }, { ...claim, leaf: OTHER }, { ...claim, root: OTHER }];
}

function alteredConsistencies(claim: ConsistencyClaim): ConsistencyClaim[] {
  const paths = alteredPaths(claim.path).map((path) => ({ ...claim, path }));
  return [...paths, { ...claim, fromRoot: OTHER }, { ...claim, toRoot: OTHER }, { ...claim, from: claim.to + 1 }];
}
