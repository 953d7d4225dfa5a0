import { nodeHash, type Hash } from "./merkle-hash";
import { storedCount } from "./subtree";

/** A subtree that has become complete, under its number in that order. */
export interface TreeNode {
  readonly id: number;
  readonly hash: Hash;
}

/** What new leaves make complete: the leaves themselves with their place among them, and the nodes above. */
export interface Growth {
  readonly nodes: ReadonlyArray<TreeNode & { readonly leaf: number | null }>;
  /** Complete subtrees of the grown tree, left to right. */
  readonly peaks: ReadonlyArray<Hash>;
}

/** Adds leaves to a tree of which only its size and its complete subtrees, left to right, are known. */
export function growTree(size: number, peaks: ReadonlyArray<Hash>, leaves: ReadonlyArray<Hash>): Growth {
  const standing = [...peaks];
  const nodes: Array<Growth["nodes"][number]> = [];
  let id = storedCount(size);
  for (const [leaf, hash] of leaves.entries()) {
    standing.push(hash);
    nodes.push({ id: id++, hash, leaf });
    for (let complete = size + leaf + 1; complete % 2 === 0; complete /= 2) {
      const right = standing.pop() as Hash;
      const above = nodeHash(standing.pop() as Hash, right);
      standing.push(above);
      nodes.push({ id: id++, hash: above, leaf: null });
    }
  }
  return { nodes, peaks: standing };
}
