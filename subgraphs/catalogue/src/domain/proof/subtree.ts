/** A complete subtree over 2^level leaves: `position` counts those of its level from the left. */
export interface Subtree {
  readonly level: number;
  readonly position: number;
}

/** Leaves from one place up to another, without the latter. */
export interface LeafRange {
  readonly from: number;
  readonly to: number;
}

/** Largest power of two below a number of leaves: RFC 6962, 2.1 parts a tree there. */
export function partingOf(leaves: number): number {
  return 2 ** (31 - Math.clz32(leaves - 1));
}

/** The complete subtrees that make up a range of the tree, of falling size. A range of a proof begins where such a row can begin. */
export function subtreesOf({ from, to }: LeafRange): Subtree[] {
  const subtrees: Subtree[] = [];
  for (let at = from; at < to; ) {
    const level = 31 - Math.clz32(to - at);
    subtrees.push({ level, position: at / 2 ** level });
    at += 2 ** level;
  }
  return subtrees;
}

/**
 * Number of a subtree in the order in which subtrees become complete while leaves are added, from 0: a node is kept under it
 * once and never changes.
 */
export function storedAt({ level, position }: Subtree): number {
  return storedCount((position + 1) * 2 ** level - 1) + level;
}

/** Complete subtrees of a tree of so many leaves. */
export function storedCount(leaves: number): number {
  let bits = 0;
  for (let rest = leaves; rest > 0; rest = Math.floor(rest / 2)) bits += rest % 2;
  return 2 * leaves - bits;
}

/** Leaves of the tree that has so many complete subtrees. Throws where no tree has. */
export function leavesOf(stored: number): number {
  let leaves = Math.floor(stored / 2);
  while (storedCount(leaves) < stored) leaves += 1;
  if (storedCount(leaves) !== stored) throw new Error(`no tree has ${stored} complete subtrees`);
  return leaves;
}
