import { generateKeyPairSync, randomBytes } from "node:crypto";
import type { SigningKind } from "../domain/signing-key";

/** A key made just now, as `endpoint_key` keeps it. */
export interface NewSigningKey {
  readonly kind: SigningKind;
  readonly secret: string;
  /** `whpk_…` of Ed25519; null for HMAC, where the secret itself verifies. */
  readonly publicKey: string | null;
}

const HMAC_KEY_BYTES = 32;

export function newSigningKey(kind: SigningKind): NewSigningKey {
  if (kind === "HMAC") return { kind, secret: `whsec_${randomBytes(HMAC_KEY_BYTES).toString("base64")}`, publicKey: null };
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const seed = Buffer.from(privateKey.export({ format: "jwk" }).d ?? "", "base64url");
  const point = Buffer.from(publicKey.export({ format: "jwk" }).x ?? "", "base64url");
  return { kind, secret: `whsk_${Buffer.concat([seed, point]).toString("base64")}`, publicKey: `whpk_${point.toString("base64")}` };
}

/** What the partner verifies by: the secret of HMAC, the public key of Ed25519. */
export function verificationOf(key: NewSigningKey): string {
  return key.publicKey ?? key.secret;
}
