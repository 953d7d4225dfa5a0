import type { Language } from "@tizilim/common/pure/localized-text";
import type { ActSource } from "../domain/text/act-source";
import { decodeBytes } from "./decode-bytes";
import { fileKind } from "./file-kind";
import { readDocx } from "./read-docx";
import type { ReadingRefusal } from "./reading-refusal";
import { tellFormat } from "./tell-format";

/** A file as the source of an act in a language, told by what is in it and not by its name; or why it is none. */
export async function readSource(bytes: Uint8Array, language: Language): Promise<{ readonly source: ActSource } | { readonly refusal: ReadingRefusal }> {
  if (fileKind(bytes) === "ZIP") {
    const read = await readDocx(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    return "refusal" in read ? read : { source: { language, format: "HTML", source: read.html } };
  }
  const decoded = decodeBytes(bytes);
  if ("refusal" in decoded) return decoded;
  return { source: { language, format: tellFormat(decoded.text), source: decoded.text } };
}
