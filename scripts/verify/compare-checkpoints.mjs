import { above, nodeOf, sha256, Usage } from "./verify-export.mjs";

/** RFC 9162, 2.1.4.2: whether the tree of `to` begins with the tree of `from`. */
export function extendsTo({ from, to, path, fromRoot, toRoot }) {
  if (from === 0 || from === to) return path.length === 0 && (from === 0 ? fromRoot.equals(sha256("")) : fromRoot.equals(toRoot));
  if (from > to || path.length === 0) return false;
  const hashes = Number.isInteger(Math.log2(from)) ? [fromRoot, ...path] : path;
  let [at, last] = [from - 1, to - 1];
  while (at % 2 === 1) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  let [older, newer] = [hashes[0], hashes[0]];
  for (const other of hashes.slice(1)) {
    if (last === 0) return false;
    const isRight = at % 2 === 1 || at === last;
    [older, newer] = isRight ? [nodeOf(other, older), nodeOf(other, newer)] : [older, nodeOf(newer, other)];
    [at, last] = above(at, last, isRight);
  }
  return last === 0 && older.equals(fromRoot) && newer.equals(toRoot);
}

/** Whether an answer to consistencyProof, as it came or by itself, leads from the one older checkpoint to the newer. */
export function againstEachOther(json, checkpoint, [older, ...more]) {
  if (older === undefined || more.length > 0) throw new Usage("a proof of consistency needs one --older");
  const { data, ...plain } = JSON.parse(json);
  const { from, to, hashes } = data?.consistencyProof ?? plain;
  const path = hashes.map((hash) => Buffer.from(hash, "hex"));
  const holds = from === older.size && to === checkpoint.size && extendsTo({ from, to, path, fromRoot: older.root, toRoot: checkpoint.root });
  return { faults: holds ? [] : [`the proof does not lead from the checkpoint of ${older.size} entries to that of ${checkpoint.size}`], told: [] };
}
