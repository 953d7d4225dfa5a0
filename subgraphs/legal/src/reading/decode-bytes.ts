import { cyrillicText, looksCyrillic } from "./cyrillic-bytes";
import { declaredEncoding } from "./declared-encoding";
import { fileKind, type FileKind } from "./file-kind";
import { readingRefusal, type ReadingRefusal, type ReadingRefusalCode } from "./reading-refusal";
import { unmarkedUtf16, type Utf16 } from "./utf16";
import { utf8Fault } from "./utf8-fault";

export type DecodedBytes = { readonly text: string } | { readonly refusal: ReadingRefusal };

const REFUSED: Readonly<Record<FileKind, ReadingRefusalCode>> = {
  PDF: "PDF_FILE", IMAGE: "IMAGE_FILE", ZIP: "ARCHIVE_FILE", OLD_WORD: "OLD_WORD_FILE", RTF: "RTF_FILE", BINARY: "BINARY_FILE",
};
const SEEN_SIGN = /[^\s\u0000-\u001f\u00ad\u200b-\u200f\u2060\ufeff]/;

/**
 * The text of a file: a mark of the order of bytes is believed, then UTF-8 where it holds throughout, then what a page says of
 * itself, then what its letters tell. A DOCX is read elsewhere and refused here as any archive.
 */
export function decodeBytes(bytes: Uint8Array): DecodedBytes {
  if (bytes.length === 0) return refused("EMPTY_FILE");
  const marked = markedText(bytes);
  if (marked !== null) return textOrRefusal(marked);
  const kind = fileKind(bytes);
  if (kind !== null) return refused(REFUSED[kind]);
  const order = unmarkedUtf16(bytes);
  if (order !== null) return textOrRefusal(new TextDecoder(order).decode(bytes));
  const control = controlByte(bytes);
  if (control !== null) return refused("BINARY_FILE", control);
  return eightBitText(bytes);
}

function eightBitText(bytes: Uint8Array): DecodedBytes {
  const fault = utf8Fault(bytes);
  if (fault === null) return textOrRefusal(new TextDecoder("utf-8").decode(bytes));
  const declared = declaredEncoding(bytes);
  if (fault.slight) return refused("BROKEN_UTF8", fault.place);
  if (declared !== null && !/^(?:utf-?8|windows-1251|cp1251|kz-?1048|strk1048-2002|rk1048)$/i.test(declared)) {
    const text = decodedAs(declared, bytes);
    if (text !== null) return textOrRefusal(text);
  }
  return looksCyrillic(bytes) ? textOrRefusal(cyrillicText(bytes)) : refused("UNKNOWN_ENCODING", fault.place);
}

function markedText(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return utf8Fault(bytes) === null ? new TextDecoder("utf-8").decode(bytes) : null;
  const order: Utf16 | null = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : null;
  return order === null ? null : new TextDecoder(order).decode(bytes);
}

function decodedAs(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Null bytes, and control signs beyond a stray one, are of no text. */
function controlByte(bytes: Uint8Array): number | null {
  let controls = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte === 0) return at;
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1a && byte !== 0x1b) {
      controls += 1;
      if (controls > 8 && controls > at / 1000) return at;
    }
  }
  return null;
}

function textOrRefusal(text: string): DecodedBytes {
  if (!SEEN_SIGN.test(text)) return refused("EMPTY_FILE");
  return { text };
}

function refused(code: ReadingRefusalCode, place: number | null = null): DecodedBytes {
  return { refusal: readingRefusal(code, place) };
}
