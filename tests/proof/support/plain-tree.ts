import { createHash } from "node:crypto";

/** The tree of RFC 6962 as its section 2.1 says it in words: recursive, over all leaves, and slow. */
const hash = (...parts: ReadonlyArray<Buffer>): Buffer => createHash("sha256").update(Buffer.concat(parts)).digest();

/** The largest power of two below n. */
function parting(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

/** Root over hashes of leaves. */
export function plainRoot(leaves: ReadonlyArray<Buffer>): Buffer {
  if (leaves.length === 0) return hash();
  if (leaves.length === 1) return leaves[0] as Buffer;
  const k = parting(leaves.length);
  return hash(Buffer.of(1), plainRoot(leaves.slice(0, k)), plainRoot(leaves.slice(k)));
}

/** PATH(m, D[n]) of section 2.1.1. */
export function plainPath(m: number, leaves: ReadonlyArray<Buffer>): Buffer[] {
  if (leaves.length <= 1) return [];
  const k = parting(leaves.length);
  return m < k ? [...plainPath(m, leaves.slice(0, k)), plainRoot(leaves.slice(k))] : [...plainPath(m - k, leaves.slice(k)), plainRoot(leaves.slice(0, k))];
}

/** PROOF(m, D[n]) of section 2.1.2. */
export function plainProof(m: number, leaves: ReadonlyArray<Buffer>): Buffer[] {
  return plainSubproof(m, leaves, true);
}

function plainSubproof(m: number, leaves: ReadonlyArray<Buffer>, whole: boolean): Buffer[] {
  if (m === leaves.length) return whole ? [] : [plainRoot(leaves)];
  const k = parting(leaves.length);
  return m <= k
    ? [...plainSubproof(m, leaves.slice(0, k), whole), plainRoot(leaves.slice(k))]
    : [...plainSubproof(m - k, leaves.slice(k), false), plainRoot(leaves.slice(0, k))];
}
