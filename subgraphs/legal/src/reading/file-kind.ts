export type FileKind = "PDF" | "IMAGE" | "ZIP" | "OLD_WORD" | "RTF" | "BINARY";

const SIGNATURES: ReadonlyArray<readonly [FileKind, string]> = [
  ["PDF", "%PDF-"],
  ["IMAGE", "\x89PNG\r\n\x1a\n"],
  ["IMAGE", "\xff\xd8\xff"],
  ["IMAGE", "GIF87a"],
  ["IMAGE", "GIF89a"],
  ["IMAGE", "II*\0"],
  ["IMAGE", "MM\0*"],
  ["ZIP", "PK\x03\x04"],
  ["ZIP", "PK\x05\x06"],
  ["OLD_WORD", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
  ["RTF", "{\\rtf"],
  ["BINARY", "\x1f\x8b"],
  ["BINARY", "7z\xbc\xaf\x27\x1c"],
  ["BINARY", "Rar!\x1a\x07"],
  ["BINARY", "\x7fELF"],
];
/** The mark of a PDF may stand a little behind the beginning. */
const PDF_WITHIN = 1024;

/** What kind of file begins with these bytes; null for what may be text. */
export function fileKind(bytes: Uint8Array): FileKind | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PDF_WITHIN)).toString("latin1");
  const known = SIGNATURES.find(([, signature]) => head.startsWith(signature))?.[0];
  if (known !== undefined) return known;
  if (head.startsWith("RIFF") && head.slice(8, 12) === "WEBP") return "IMAGE";
  if (head.startsWith("BM") && head.slice(6, 10) === "\0\0\0\0") return "IMAGE";
  return /^[\s\0-\x1f]{0,1000}%PDF-\d/.test(head) ? "PDF" : null;
}
