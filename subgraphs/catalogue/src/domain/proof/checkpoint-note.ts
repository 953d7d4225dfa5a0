import { keyId, type NoteKey } from "./note-key";
import type { Hash } from "./merkle-hash";

/** The root of the tree at a size. */
export interface TreeHead {
  readonly size: number;
  readonly rootHash: Hash;
}

/** C2SP tlog-checkpoint: what the log signs. */
export function checkpointText(origin: string, { size, rootHash }: TreeHead): string {
  return `${origin}\n${size}\n${Buffer.from(rootHash, "hex").toString("base64")}\n`;
}

/** C2SP signed-note: a line by which one key signs a note. `signature` is what its kind of key makes. */
export function signatureLine(key: NoteKey, signature: Buffer): string {
  return `— ${key.name} ${Buffer.concat([keyId(key), signature]).toString("base64")}\n`;
}

export function signedNote(text: string, lines: ReadonlyArray<string>): string {
  return `${text}\n${lines.join("")}`;
}

/** C2SP tlog-proof: one file by which an entry is proved without asking anyone. `index` counts from 0. */
export function proofFile(index: number, path: ReadonlyArray<Hash>, note: string): string {
  const hashes = path.map((hash) => `${Buffer.from(hash, "hex").toString("base64")}\n`);
  return `c2sp.org/tlog-proof@v1\nindex ${index}\n${hashes.join("")}\n${note}`;
}
