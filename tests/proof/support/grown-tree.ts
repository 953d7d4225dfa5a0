import { growTree } from "@tizilim/catalogue/domain/proof/grow-tree";
import { hashOverPeaks, leafHash } from "@tizilim/catalogue/domain/proof/merkle-hash";
import { storedAt, subtreesOf, type LeafRange } from "@tizilim/catalogue/domain/proof/subtree";

/** A tree over made-up leaves, whose nodes stand in the order in which they are stored. */
export function grownTree(size: number): { readonly leaves: ReadonlyArray<Buffer>; hashOf(range: LeafRange): Buffer } {
  const hashes = Array.from({ length: size }, (_, at) => leafHash(`leaf ${at}`));
  const { nodes } = growTree(0, [], hashes);
  return {
    leaves: hashes.map((hash) => Buffer.from(hash, "hex")),
    hashOf: (range) => Buffer.from(hashOverPeaks(subtreesOf(range).map((subtree) => nodes[storedAt(subtree)]?.hash ?? "none")), "hex"),
  };
}
