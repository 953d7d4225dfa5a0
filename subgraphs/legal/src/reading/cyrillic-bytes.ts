/** Where KZ-1048 (STRK 1048-2002) has a Kazakh letter and windows-1251 one that no act of Kazakhstan has. */
const KAZAKH: ReadonlyMap<number, string> = new Map([
  [0x8d, "Қ"], [0x8e, "Һ"], [0x9d, "қ"], [0x9e, "һ"], [0xa1, "Ұ"], [0xa2, "ұ"], [0xa3, "Ә"], [0xa5, "Ө"],
  [0xaa, "Ғ"], [0xaf, "Ү"], [0xb4, "ө"], [0xba, "ғ"], [0xbc, "ә"], [0xbd, "Ң"], [0xbe, "ң"], [0xbf, "ү"],
]);
const SIGNS = new Set([0x82, 0x84, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xa0, 0xa7, 0xab, 0xad, 0xb0, 0xb1, 0xb2, 0xb3, 0xb9, 0xbb, 0xa8, 0xb8]);
/** The commonest letters of Russian and Kazakh, а е и і л н о р с т ы, small and capital. */
const COMMON = new Set([0xe0, 0xe5, 0xe8, 0xb3, 0xeb, 0xed, 0xee, 0xf0, 0xf1, 0xf2, 0xfb, 0xc0, 0xc5, 0xc8, 0xb2, 0xcb, 0xcd, 0xce, 0xd0, 0xd1, 0xd2, 0xdb]);
const KNOWN_SHARE = 0.98;
const COMMON_SHARE = 0.4;
/** Fewer letters tell nothing by their shares. */
const FEW = 20;

/** Whether the bytes are Cyrillic text in windows-1251 or KZ-1048, as the shares of their letters tell. */
export function looksCyrillic(bytes: Uint8Array): boolean {
  let [high, known, letters, common] = [0, 0, 0, 0];
  for (const byte of bytes) {
    if (byte < 0x80) continue;
    high += 1;
    const isLetter = byte >= 0xc0 || KAZAKH.has(byte);
    if (isLetter) letters += 1;
    if (isLetter || SIGNS.has(byte)) known += 1;
    if (COMMON.has(byte)) common += 1;
  }
  if (high === 0 || known < high * KNOWN_SHARE) return false;
  return letters < FEW || common >= letters * COMMON_SHARE;
}

/** KZ-1048 where its letters occur, windows-1251 elsewhere; the two differ in nothing else that an act has. */
export function cyrillicText(bytes: Uint8Array): string {
  const text = new TextDecoder("windows-1251").decode(bytes);
  if (!bytes.some((byte) => KAZAKH.has(byte))) return text;
  return text.replace(WINDOWS_LETTERS, (letter) => KAZAKH_FOR.get(letter) as string);
}

const KAZAKH_FOR: ReadonlyMap<string, string> = new Map(
  [...KAZAKH].map(([byte, letter]) => [new TextDecoder("windows-1251").decode(Uint8Array.of(byte)), letter]),
);
const WINDOWS_LETTERS = new RegExp(`[${[...KAZAKH_FOR.keys()].join("")}]`, "g");
