import { readFileSync, statSync } from "node:fs";
import type { ActSource } from "../domain/text/act-source";
import { readSource } from "../reading/read-source";
import { tellLanguage } from "../reading/tell-language";
import type { ActFile } from "./act-file";
import { fileRefusal, type FileRefusal } from "./file-refusal";

/** Bytes of a text: an order of 12 MB in UTF-8 still fits the packet that a MariaDB server takes as it comes (16 MB). */
const MOST_BYTES = 12 * 1024 * 1024;

export type ReadFile = { readonly source: ActSource } | { readonly refusal: FileRefusal };

/** The text in a file. Its language is what the name says where the letters do not say otherwise. */
export async function readActFile({ path, language }: Pick<ActFile, "path" | "language">): Promise<ReadFile> {
  const bytes = bytesOf(path);
  if ("refusal" in bytes) return bytes;
  const read = await readSource(bytes, language ?? "RU");
  if ("refusal" in read) return read;
  if (Buffer.byteLength(read.source.source) > MOST_BYTES) return { refusal: fileRefusal("FILE_TOO_LARGE") };
  const told = tellLanguage(read.source.source);
  if (language !== null && told !== null && told !== language) return { refusal: fileRefusal("LANGUAGE_CONTRADICTS_NAME") };
  const known = language ?? told;
  return known === null ? { refusal: fileRefusal("LANGUAGE_UNKNOWN") } : { source: { ...read.source, language: known } };
}

function bytesOf(path: string): Buffer | { readonly refusal: FileRefusal } {
  try {
    // Nothing that is larger is read into memory.
    if (statSync(path).size > 2 * MOST_BYTES) return { refusal: fileRefusal("FILE_TOO_LARGE") };
    return readFileSync(path);
  } catch {
    return { refusal: fileRefusal("FILE_UNREADABLE") };
  }
}
