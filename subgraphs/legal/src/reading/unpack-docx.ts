import { inflateRawSync } from "node:zlib";
import { readingRefusal, type ReadingRefusal } from "./reading-refusal";
import { packedBytes, zipDirectory, type ZipEntry } from "./zip-directory";

export type UnpackedDocx = { readonly parts: ReadonlyMap<string, Buffer> } | { readonly refusal: ReadingRefusal };

/** An act of a thousand pages takes a tenth of each. */
const MOST_ENTRIES = 2000;
const LARGEST_PART = 64 * 1024 * 1024;
const LARGEST_WHOLE = 128 * 1024 * 1024;
/** Text deflates to a tenth, repeated tables to a fiftieth; small parts may deflate better. */
const LARGEST_RATIO = 200;
const SMALL = 1024 * 1024;

const DOCUMENT = "word/document.xml";
const CONTENT_TYPES = "[Content_Types].xml";
/** What holds text, its styles and its numbering. Pictures, fonts and programs are never unpacked. */
const WANTED = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document|styles|numbering|footnotes|endnotes|comments)\.xml|word\/_rels\/[\w-]{1,40}\.xml\.rels)$/;

/** The parts of a DOCX that hold its text. What would inflate to more than an act is refused by the directory of the file, and again while it is inflated, whatever the directory says. */
export function unpackDocx(file: Buffer): UnpackedDocx {
  const entries = zipDirectory(file);
  if (entries === null) return refused("DOCX_DAMAGED");
  const names = new Set(entries.map(({ name }) => name));
  if (!names.has(CONTENT_TYPES) || !names.has(DOCUMENT)) return refused("ARCHIVE_FILE");
  if (isBomb(entries, file.length)) return refused("DOCX_TOO_LARGE");
  const parts = new Map<string, Buffer>();
  for (const entry of entries.filter(({ name }) => WANTED.test(name))) {
    if (parts.has(entry.name) || entry.encrypted) return refused("DOCX_DAMAGED", entry.offset);
    const bytes = inflated(file, entry);
    if ("refusal" in bytes) return bytes;
    parts.set(entry.name, bytes.bytes);
  }
  return { parts };
}

function isBomb(entries: ReadonlyArray<ZipEntry>, fileLength: number): boolean {
  if (entries.length > MOST_ENTRIES) return true;
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.compressed, 0);
  if (size > LARGEST_WHOLE || packed > fileLength) return true;
  return entries.some((entry) => entry.size > LARGEST_PART || (entry.size > SMALL && entry.size > entry.compressed * LARGEST_RATIO));
}

/** No more than the directory said is inflated. */
function inflated(file: Buffer, entry: ZipEntry): { readonly bytes: Buffer } | { readonly refusal: ReadingRefusal } {
  const packed = packedBytes(file, entry);
  if (packed === null || (entry.method !== 0 && entry.method !== 8)) return refused("DOCX_DAMAGED", entry.offset);
  if (entry.method === 0) return packed.length === entry.size ? { bytes: packed } : refused("DOCX_DAMAGED", entry.offset);
  try {
    const bytes = inflateRawSync(packed, { maxOutputLength: entry.size + 1 });
    return bytes.length === entry.size ? { bytes } : refused("DOCX_DAMAGED", entry.offset);
  } catch (error) {
    const tooLarge = (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    return refused(tooLarge ? "DOCX_TOO_LARGE" : "DOCX_DAMAGED", entry.offset);
  }
}

function refused(code: "DOCX_DAMAGED" | "DOCX_TOO_LARGE" | "ARCHIVE_FILE", place: number | null = null): { readonly refusal: ReadingRefusal } {
  return { refusal: readingRefusal(code, place) };
}
