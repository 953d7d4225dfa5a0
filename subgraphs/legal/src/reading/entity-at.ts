const NAMED: Readonly<Partial<Record<string, string>>> = {
  amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0", shy: "\u00ad", laquo: "«", raquo: "»", ldquo: "“", rdquo: "”",
  bdquo: "„", lsquo: "‘", rsquo: "’", ndash: "–", mdash: "—", hellip: "…", sect: "§", numero: "№", deg: "°", times: "×", minus: "−",
  ensp: "\u2002", emsp: "\u2003", thinsp: "\u2009", zwnj: "\u200c", zwj: "\u200d", bull: "•", middot: "·",
};
const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));/y;

/** The entity that stands at `at` in a Markdown text, with what it stands for; null for any other ampersand. */
export function entityAt(source: string, at: number): { readonly decoded: string; readonly length: number } | null {
  ENTITY.lastIndex = at;
  const found = ENTITY.exec(source);
  if (found === null) return null;
  const [whole, decimal, hexadecimal, name] = found;
  const decoded = name === undefined ? signOf(decimal === undefined ? Number.parseInt(hexadecimal as string, 16) : Number(decimal)) : NAMED[name];
  return decoded === undefined ? null : { decoded, length: whole.length };
}

function signOf(code: number): string | undefined {
  return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? undefined : String.fromCodePoint(code);
}
