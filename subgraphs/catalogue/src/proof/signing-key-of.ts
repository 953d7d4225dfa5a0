import { createPrivateKey, type KeyObject } from "node:crypto";

/** Base64 of PKCS #8; null where it is no Ed25519 key. */
export function signingKeyOf(text: string): KeyObject | null {
  try {
    const key = createPrivateKey({ key: Buffer.from(text, "base64"), format: "der", type: "pkcs8" });
    return key.asymmetricKeyType === "ed25519" ? key : null;
  } catch {
    return null;
  }
}
