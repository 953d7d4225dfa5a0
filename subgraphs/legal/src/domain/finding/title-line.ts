import type { ActLine } from "./act-line";
import type { ServiceMention } from "./service-mention";

const BEFORE_TITLE = /^[\s"(]*(?:(?:типов|временн|един|нов)[а-я]+\s+)?$/;
const AFTER_TITLE = /^[\s".»]*(?:\([^)]*\)?[\s".]*)?$/;

/** The line is the name of a document and nothing else: «Правила оказания государственной услуги "…"». */
export function isTitle({ provision: { kind, role, cell }, words, part }: ActLine, { from, to, nominative, of }: ServiceMention): boolean {
  if (!nominative || of === null) return false;
  if (kind !== "PARAGRAPH" && kind !== "CHAPTER" && kind !== "APPENDIX" && !(part === "WORDING" && kind === "POINT")) return false;
  if ((role === "CELL" || cell !== null) && of !== "REQUIREMENTS" && of !== "STANDARD") return false;
  return BEFORE_TITLE.test(words.slice(0, from)) && AFTER_TITLE.test(words.slice(to));
}
