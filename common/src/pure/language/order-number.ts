/** «Нормативтік құқықтық» as Russian and English pages write it: with a plain or a Latin К, in any case. */
const NORMATIVE = /(?<!\p{L})[НнHh][КкҚқKk](?!\p{L})/gu;

/** Number of an order as the order itself bears it: without № and spaces at its ends, `39/НК` as `39/НҚ`. */
export function normaliseOrderNumber(number: string): string {
  return number
    .normalize("NFC")
    .replace(/^[\s\u00a0]*(?:№|N°|No\.?)?[\s\u00a0]*/u, "")
    .trim()
    .replace(/\s*([/\-‐‑–])\s*/gu, (_, separator: string) => (separator === "/" ? "/" : "-"))
    .replace(NORMATIVE, "НҚ");
}
