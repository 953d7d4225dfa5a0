import { createHash, createPublicKey, type KeyObject } from "node:crypto";

/** C2SP signed-note: what kind of signature a key makes. */
export const LOG_SIGNATURE = 0x01;
export const COSIGNATURE = 0x04;
export type SignatureType = typeof LOG_SIGNATURE | typeof COSIGNATURE;

/** Ed25519 key by which notes are verified. */
export interface NoteKey {
  readonly name: string;
  readonly type: SignatureType;
  /** 32 bytes. */
  readonly material: Buffer;
}

const KEY_BYTES = 32;
/** What stands before an Ed25519 key in SubjectPublicKeyInfo (RFC 8410). */
const SPKI_OF_ED25519 = Buffer.from("302a300506032b6570032100", "hex");
const NAME = /^[^\s+\u0000-\u001f]{1,200}$/u;

export function isKeyName(name: string): boolean {
  return NAME.test(name);
}

/** Four bytes that tell keys apart: no proof of anything. */
export function keyId({ name, type, material }: NoteKey): Buffer {
  return createHash("sha256").update(`${name}\n`, "utf8").update(Buffer.of(type)).update(material).digest().subarray(0, 4);
}

/** The key as one text, C2SP signed-note: NAME+ID+KEY. */
export function formatNoteKey(key: NoteKey): string {
  return `${key.name}+${keyId(key).toString("hex")}+${Buffer.concat([Buffer.of(key.type), key.material]).toString("base64")}`;
}

/** Null where the text is no Ed25519 key of that kind, or its id is another's. */
export function parseNoteKey(text: string, type: SignatureType): NoteKey | null {
  const [, name = "", id, encoded = ""] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text) ?? [];
  const bytes = Buffer.from(encoded, "base64");
  if (!isKeyName(name) || bytes.length !== KEY_BYTES + 1 || bytes[0] !== type || bytes.toString("base64") !== encoded) return null;
  const key: NoteKey = { name, type, material: bytes.subarray(1) };
  return keyId(key).toString("hex") === id ? key : null;
}

export function publicKeyOf({ material }: NoteKey): KeyObject {
  return createPublicKey({ key: Buffer.concat([SPKI_OF_ED25519, material]), format: "der", type: "spki" });
}

/** The 32 bytes of a key pair's public half. */
export function materialOf(key: KeyObject): Buffer {
  return createPublicKey(key).export({ format: "der", type: "spki" }).subarray(SPKI_OF_ED25519.length);
}
