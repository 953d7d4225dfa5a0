export type Utf16 = "utf-16le" | "utf-16be";

const LOOKED_AT = 64 * 1024;
const HIGH_SHARE = 0.85;

/** Which order of bytes a UTF-16 text without a mark of it has; null for any other text. Its upper bytes are of few kinds: Latin, Cyrillic, general punctuation. */
export function unmarkedUtf16(bytes: Uint8Array): Utf16 | null {
  const length = Math.min(bytes.length, LOOKED_AT) & ~1;
  if (length < 4) return null;
  let [even, odd] = [0, 0];
  for (let at = 0; at < length; at += 2) {
    if (isUpper(bytes[at] as number)) even += 1;
    if (isUpper(bytes[at + 1] as number)) odd += 1;
  }
  const pairs = length / 2;
  if (odd > pairs * HIGH_SHARE && even < odd / 2) return "utf-16le";
  return even > pairs * HIGH_SHARE && odd < even / 2 ? "utf-16be" : null;
}

function isUpper(byte: number): boolean {
  return byte === 0x00 || byte === 0x04 || byte === 0x20;
}
