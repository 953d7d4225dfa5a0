import { partingOf, type LeafRange } from "./subtree";

/** RFC 6962, 2.1.1: what stands beside the way from a leaf to the root of a tree of that size, from the leaf up. */
export function inclusionRanges(leaf: number, size: number): LeafRange[] {
  return beside(leaf, { from: 0, to: size });
}

function beside(leaf: number, { from, to }: LeafRange): LeafRange[] {
  if (to - from <= 1) return [];
  const middle = from + partingOf(to - from);
  const left = { from, to: middle };
  const right = { from: middle, to };
  return leaf < middle ? [...beside(leaf, left), right] : [...beside(leaf, right), left];
}

/** RFC 6962, 2.1.2: what shows that the tree of `to` leaves begins with that of `from`; `from` is not 0, and not above `to`. */
export function consistencyRanges(from: number, to: number): LeafRange[] {
  return shown(from, { from: 0, to }, true);
}

/** `known`: whether the part is the older tree itself, whose root the reader has. */
function shown(older: number, part: LeafRange, known: boolean): LeafRange[] {
  if (older === part.to) return known ? [] : [part];
  const middle = part.from + partingOf(part.to - part.from);
  const left = { from: part.from, to: middle };
  const right = { from: middle, to: part.to };
  return older <= middle ? [...shown(older, left, known), right] : [...shown(older, right, false), left];
}
