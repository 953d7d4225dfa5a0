import { convertToHtml, images } from "mammoth";
import { isTooDeep } from "./xml-depth";
import { readingRefusal, type ReadingRefusal } from "./reading-refusal";
import { storeZip } from "./store-zip";
import { unpackDocx } from "./unpack-docx";

export type DocxAsHtml = { readonly html: string } | { readonly refusal: ReadingRefusal };

const NO_PICTURES = images.imgElement(() => Promise.resolve({ src: "" }));
/** Word's own titles are headings, so that the parts of an act stand out as on a page. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh", "br[type='page'] => hr"];

/** The text of a DOCX as a page. mammoth gets an archive of our own making, with the parts that hold text and nothing else. */
export async function readDocx(file: Buffer): Promise<DocxAsHtml> {
  const unpacked = unpackDocx(file);
  if ("refusal" in unpacked) return unpacked;
  for (const part of unpacked.parts.values()) {
    if (definesEntities(part) || isTooDeep(part)) return { refusal: readingRefusal("DOCX_DAMAGED") };
  }
  try {
    const { value } = await convertToHtml({ buffer: storeZip(unpacked.parts) }, { convertImage: NO_PICTURES, styleMap: STYLES, externalFileAccess: false });
    return value.trim() === "" ? { refusal: readingRefusal("EMPTY_FILE") } : { html: value };
  } catch {
    return { refusal: readingRefusal("DOCX_DAMAGED") };
  }
}

/** The format has no document type; entities defined in one may stand for gigabytes. */
function definesEntities(part: Buffer): boolean {
  return part.includes("<!DOCTYPE") || part.includes("<!ENTITY");
}
