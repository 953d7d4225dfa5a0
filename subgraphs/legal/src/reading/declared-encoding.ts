/** A page says it near its beginning. */
const LOOKED_AT = 4096;
const META = /<meta\b[^<>]{0,300}?\bcharset\s{0,4}=\s{0,4}["']?\s{0,4}([\w-]{2,30})/i;
const XML = /^\s{0,100}<\?xml\b[^<>]{0,200}?\bencoding\s{0,4}=\s{0,4}["']([\w-]{2,30})["']/i;

/** The encoding that a page names of itself; null where it names none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOKED_AT)).toString("latin1");
  return META.exec(head)?.[1] ?? XML.exec(head)?.[1] ?? null;
}
