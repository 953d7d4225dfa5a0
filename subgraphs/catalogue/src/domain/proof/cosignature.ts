import { verify } from "node:crypto";
import { keyId, publicKeyOf, type NoteKey } from "./note-key";

/** C2SP tlog-cosignature: a line that a witness adds to a checkpoint, taken apart. */
export interface Cosignature {
  readonly name: string;
  readonly keyId: Buffer;
  /** Seconds of the epoch at which the witness says it signed. */
  readonly time: bigint;
  readonly signature: Buffer;
}

const LINE = /^— (\S+) ([A-Za-z0-9+/]+={0,2})\n?$/;
/** Id of the key, time, Ed25519 signature. */
const BYTES = 4 + 8 + 64;

/** Null where the text is no such line. */
export function parseCosignature(line: string): Cosignature | null {
  const [, name = "", encoded = ""] = LINE.exec(line) ?? [];
  const bytes = Buffer.from(encoded, "base64");
  if (bytes.length !== BYTES || bytes.toString("base64") !== encoded) return null;
  return { name, keyId: bytes.subarray(0, 4), time: bytes.readBigUInt64BE(4), signature: bytes.subarray(12) };
}

export function isOfKey(cosignature: Cosignature, key: NoteKey): boolean {
  return cosignature.name === key.name && cosignature.keyId.equals(keyId(key));
}

/** What a witness signs over a checkpoint's text at a time. */
export function cosignedText(text: string, time: bigint): string {
  return `cosignature/v1\ntime ${time}\n${text}`;
}

export function isRight({ time, signature }: Cosignature, key: NoteKey, text: string): boolean {
  return verify(null, Buffer.from(cosignedText(text, time), "utf8"), publicKeyOf(key), signature);
}
