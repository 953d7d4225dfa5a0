export const SIGNING_KINDS = ["ED25519", "HMAC"] as const;
export type SigningKind = (typeof SIGNING_KINDS)[number];

/** A key as it is kept and, where it is the partner's to hold, shown: Standard Webhooks' serialisation. */
export interface SigningKey {
  readonly kind: SigningKind;
  /** `whsec_…` of HMAC, or `whsk_…`, the private key of Ed25519. */
  readonly secret: string;
}

/** Standard Webhooks, Signature scheme: 192 to 512 bits. */
export const SHORTEST_HMAC_KEY = 24;
export const LONGEST_HMAC_KEY = 64;
const SEED_BYTES = 32;

/** The bytes behind a prefix; throws where the text is no such key. */
export function keyBytes(text: string, prefix: "whsec_" | "whsk_" | "whpk_"): Buffer {
  if (!text.startsWith(prefix)) throw new Error(`the key does not begin with ${prefix}`);
  const encoded = text.slice(prefix.length);
  const bytes = Buffer.from(encoded, "base64");
  if (bytes.toString("base64") !== encoded) throw new Error(`what follows ${prefix} is no base64`);
  if (prefix === "whsec_" && (bytes.length < SHORTEST_HMAC_KEY || bytes.length > LONGEST_HMAC_KEY)) {
    throw new Error(`a secret has ${SHORTEST_HMAC_KEY} to ${LONGEST_HMAC_KEY} bytes, this one has ${bytes.length}`);
  }
  if (prefix === "whpk_" && bytes.length !== SEED_BYTES) throw new Error(`a public key has ${SEED_BYTES} bytes, this one has ${bytes.length}`);
  // A private key is its seed, mostly with the public key behind it.
  if (prefix === "whsk_" && bytes.length !== SEED_BYTES && bytes.length !== 2 * SEED_BYTES) {
    throw new Error(`a private key has ${SEED_BYTES} or ${2 * SEED_BYTES} bytes, this one has ${bytes.length}`);
  }
  return bytes;
}

export function seedOf(privateKey: string): Buffer {
  return keyBytes(privateKey, "whsk_").subarray(0, SEED_BYTES);
}
