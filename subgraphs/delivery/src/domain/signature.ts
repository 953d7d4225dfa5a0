import { createHmac, createPrivateKey, sign } from "node:crypto";
import { keyBytes, seedOf, type SigningKey } from "./signing-key";

/** What stands before the 32 bytes of a seed in a private key of Ed25519 in PKCS #8 (RFC 8410, 7). */
const PKCS8_ED25519 = Buffer.from("302e020100300506032b657004220420", "hex");

export interface Signed {
  /** The header webhook-id. */
  readonly id: string;
  /** The header webhook-timestamp: seconds of the attempt. */
  readonly timestamp: number;
  readonly body: string;
}

/**
 * The header webhook-signature (Standard Webhooks 1.0.0): one signature by each key, with a space between, in the order of the
 * keys. While a key is replaced, the new one and the old one both sign.
 */
export function webhookSignature(keys: ReadonlyArray<SigningKey>, signed: Signed): string {
  const content = `${signed.id}.${signed.timestamp}.${signed.body}`;
  return keys.map((key) => signatureBy(key, content)).join(" ");
}

function signatureBy(key: SigningKey, content: string): string {
  if (key.kind === "HMAC") return `v1,${createHmac("sha256", keyBytes(key.secret, "whsec_")).update(content).digest("base64")}`;
  const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8_ED25519, seedOf(key.secret)]), format: "der", type: "pkcs8" });
  return `v1a,${sign(null, Buffer.from(content), privateKey).toString("base64")}`;
}

interface KeptKey extends SigningKey {
  readonly turn: number;
  /** The moment from which it does not sign; null: none is set. */
  readonly endsAt: string | null;
}

/** The keys that sign at a moment, the newest first. */
export function signingKeys<K extends KeptKey>(keys: ReadonlyArray<K>, now: string): K[] {
  return keys.filter(({ endsAt }) => endsAt === null || endsAt > now).sort((one, other) => other.turn - one.turn);
}
