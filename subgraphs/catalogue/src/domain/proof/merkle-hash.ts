import { createHash } from "node:crypto";

/** SHA-256, hexadecimal. */
export type Hash = string;

/** RFC 6962, 2.1: leaves and nodes are hashed apart, so that neither passes for the other. */
const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);

export function leafHash(data: string): Hash {
  return createHash("sha256").update(LEAF).update(data, "utf8").digest("hex");
}

export function nodeHash(left: Hash, right: Hash): Hash {
  return createHash("sha256").update(NODE).update(left, "hex").update(right, "hex").digest("hex");
}

/** Root of a tree without leaves: the hash of nothing. */
export const EMPTY_ROOT: Hash = createHash("sha256").digest("hex");

/** Hash over neighbouring subtrees of falling size, left to right: each stands beside all that come after it. */
export function hashOverPeaks(peaks: ReadonlyArray<Hash>): Hash {
  return peaks.length === 0 ? EMPTY_ROOT : peaks.reduceRight((right, left) => nodeHash(left, right));
}
