import { describe, expect, it } from "@jest/globals";
import { decodeBytes } from "./decode-bytes";

const RUSSIAN = "В соответствии со статьёй 10 Закона «О государственных услугах» ПРИКАЗЫВАЮ: № 77 – 5 дней.";
const KAZAKH = "Қазақстан Республикасының «Мемлекеттік көрсетілетін қызметтер туралы» Заңына сәйкес БҰЙЫРАМЫН: ұғым, үлгі, Ғылым, Һәм һ.";
/** The upper half of windows-1251 from C0 on, and what an act has of the rest; with the letters of KZ-1048. */
const HIGH: Readonly<Record<string, number>> = {
  "«": 0xab, "»": 0xbb, "–": 0x96, "№": 0xb9, "ё": 0xb8, "Ё": 0xa8, "І": 0xb2, "і": 0xb3, "Қ": 0x8d, "Һ": 0x8e, "қ": 0x9d, "һ": 0x9e, "Ұ": 0xa1, "ұ": 0xa2, "Ә": 0xa3, "Ө": 0xa5,
  "Ғ": 0xaa, "Ү": 0xaf, "ө": 0xb4, "ғ": 0xba, "ә": 0xbc, "Ң": 0xbd, "ң": 0xbe, "ү": 0xbf,
};

function eightBit(text: string): Buffer {
  return Buffer.from([...text].map((letter) => HIGH[letter] ?? (/[А-я]/.test(letter) ? letter.charCodeAt(0) - 0x0410 + 0xc0 : letter.charCodeAt(0))));
}

function swapped(text: string): Buffer {
  return Buffer.from(text, "utf16le").swap16();
}

describe("the text of a file", () => {
  it.each([
    ["UTF-8", Buffer.from(RUSSIAN)],
    ["UTF-8 with a mark of it", Buffer.from(`\ufeff${RUSSIAN}`)],
    ["UTF-16 with a mark", Buffer.from(`\ufeff${RUSSIAN}`, "utf16le")],
    ["UTF-16 with a mark, upper byte first", swapped(`\ufeff${RUSSIAN}`)],
    ["UTF-16 without a mark", Buffer.from(RUSSIAN, "utf16le")],
    ["UTF-16 without a mark, upper byte first", swapped(RUSSIAN)],
    ["windows-1251", eightBit(RUSSIAN)],
  ])("is told in %s, the mark dropped", (_, bytes) => {
    expect(decodeBytes(bytes)).toEqual({ text: RUSSIAN });
  });

  it("is told in KZ-1048 by the letters that only Kazakh has", () => {
    expect(decodeBytes(eightBit(KAZAKH))).toEqual({ text: KAZAKH });
    expect(decodeBytes(eightBit(`<meta charset="windows-1251"><p>${KAZAKH}</p>`))).toEqual({ text: `<meta charset="windows-1251"><p>${KAZAKH}</p>` });
  });

  it("is told in the encoding that a page names, unless it is UTF-8 all the same", () => {
    const koi8 = Buffer.from([...Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r"><p>'), 0xfa, 0xc1, 0xcb, 0xcf, 0xce]);
    expect(decodeBytes(koi8)).toEqual({ text: '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r"><p>Закон' });
    const page = `<meta charset="windows-1251"><p>${RUSSIAN}</p>`;
    expect(decodeBytes(Buffer.from(page))).toEqual({ text: page });
  });
});

describe("a file that is no text", () => {
  const code = (bytes: Buffer): string | null => {
    const decoded = decodeBytes(bytes);
    return "refusal" in decoded ? decoded.refusal.code : null;
  };

  it.each([
    ["EMPTY_FILE", Buffer.alloc(0)],
    ["EMPTY_FILE", Buffer.from("\ufeff \r\n\u00a0")],
    ["PDF_FILE", Buffer.from("%PDF-1.7\n%\xe2\xe3\n1 0 obj", "latin1")],
    ["IMAGE_FILE", Buffer.from("\x89PNG\r\n\x1a\n\0\0", "latin1")],
    ["IMAGE_FILE", Buffer.from("\xff\xd8\xff\xe0", "latin1")],
    ["ARCHIVE_FILE", Buffer.from("PK\x03\x04\x14\0", "latin1")],
    ["OLD_WORD_FILE", Buffer.from("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "latin1")],
    ["RTF_FILE", Buffer.from("{\\rtf1\\ansi текст}")],
    ["BINARY_FILE", Buffer.from("ab\0\0cdef\0\x01\x02", "latin1")],
    ["UNKNOWN_ENCODING", Buffer.from([0xf0, 0xcf, 0xd3, 0xd4, 0xc1, 0xce, 0xcf, 0xd7, 0xcc, 0xc5, 0xce, 0xc9, 0xc5, 0x20, 0xd7, 0xd9, 0xd0, 0xcc, 0xc1, 0xd4, 0xc5, 0x20, 0xc4, 0xc5, 0xce, 0xc5, 0xc7, 0x20, 0xc7, 0xd2, 0xc1, 0xd6, 0xc4, 0xc1, 0xce, 0xc1, 0xcd])],
  ])("is refused as %s", (expected, bytes) => {
    expect(code(bytes)).toBe(expected);
  });

  it("is refused with both languages and the place, where it has one", () => {
    const broken = Buffer.concat([Buffer.from(RUSSIAN), Buffer.from([0xd0]), Buffer.from(RUSSIAN)]);
    const decoded = decodeBytes(broken);
    expect(decoded).toMatchObject({ refusal: { code: "BROKEN_UTF8", place: Buffer.from(RUSSIAN).length } });
    if ("refusal" in decoded) for (const text of [decoded.refusal.message.kk, decoded.refusal.message.ru]) expect(text).toMatch(/UTF-8/);
  });
});
