import type { Block } from "../text/block";
import { isSetOff } from "./act-head";
import { saysExcluded } from "./exclusion";
import { readActHead } from "./read-act-head";
import { namesDocument } from "./appendix-head";
import { openApproved, openChapter } from "./open-unit";
import { CHAPTER_RANK } from "./chapter-head";
import { type ReadingState, blocksFrom, endOf, nextWords, said } from "./reading-state";
import { goesOnInSignature, opensSignature } from "./signature";
import type { Unit, UnitStyle } from "./unit";

const LONGEST_TITLE = 700;
const LIST: ReadonlySet<UnitStyle> = new Set(["ROOT", "APPENDIX", "CHAPTER", "ARTICLE", "POINT", "SUBPOINT", "LETTER"]);
const WHOLE: ReadonlySet<UnitStyle> = new Set(["ROOT", "APPENDIX", "CHAPTER", "ARTICLE", "POINT"]);

/** What has no number: the act's head, titles, signatures, headings, and the paragraphs of units. */
export function readUnmarked(state: ReadingState, at: number): void {
  const { outline, act } = state;
  const block = state.blocks[at] as Block;
  const { scope } = outline;
  const inAct = state.quote === null && scope.style === "ROOT";
  if (inAct && !act.bodyBegun) readActHead(state, at);
  else if (opensTitle(scope, outline.top, block)) readTitle(state, at, scope);
  else if (opensDocument(state, block)) {
    openApproved(state, at, at + 1).heading = block.text;
  } else if (inAct && (act.signed ? goesOnInSignature(block.text) : opensSignature(block.text, nextWords(state, at + 1, 3)))) {
    act.signed = true;
    outline.open(scope, "signature", { style: "LEAF", kind: "PARAGRAPH", role: "SIGNATURE", ...blocksFrom(state, at) });
  } else if (isHeading(state, block)) {
    openChapter(state, at, { rank: CHAPTER_RANK, segment: "ch", number: null, order: null, heading: block.text });
  } else readParagraph(state, at);
  said(state, block.text);
}

/** A document that the act approves may begin with its name alone, after the signature or after another such document. */
function opensDocument({ act, quote, outline }: ReadingState, { form, text }: Block): boolean {
  if (!act.signed || quote !== null) return false;
  const { scope } = outline;
  if (scope.style === "ROOT") return form === "HEADING" || namesDocument(text);
  return form === "HEADING" && scope.rank === 0 && scope.number === null && scope.last.size > 0 && namesDocument(text);
}

/** A paragraph after words that do not end goes on with their list; after a full stop it is the whole point's. */
export function paragraphParent({ outline, lastWords }: ReadingState): Unit {
  const end = endOf(lastWords);
  return outline.innermost(end === "." || end === "!" || end === "?" ? WHOLE : LIST);
}

function readParagraph(state: ReadingState, at: number): void {
  const { outline, notes, blocks } = state;
  const parent = paragraphParent(state);
  const excludes = (parent.style === "ARTICLE" || parent.style === "CHAPTER") && saysExcluded((blocks[at] as Block).text);
  const tellsOfParent = excludes && parent.children.every(({ role }) => role !== "TEXT");
  const part = outline.openCounted(parent, "par", { style: "PARAGRAPH", kind: "PARAGRAPH", role: "TEXT", ...blocksFrom(state, at) });
  if (tellsOfParent) notes.push({ about: "EXCLUSION", parts: [part], from: 0, owner: parent });
}

function opensTitle(scope: Unit, top: Unit, block: Block): boolean {
  if (scope.style !== "APPENDIX" || scope.heading !== null || scope.last.size > 0 || (top !== scope && top.style !== "PARAGRAPH")) return false;
  const { text } = block;
  if (/^(?:Форма|ФОРМА|Нысан|НЫСАН)(?!\p{L})/u.test(text) && text.length < 60) return false;
  return text.length <= LONGEST_TITLE && /^[\p{Lu}\d"«“]/u.test(text) && (isSetOff(block) || !/[.;:]$/.test(text)) && scope.children.every(({ kind }) => kind !== "TABLE");
}

function readTitle(state: ReadingState, at: number, scope: Unit): void {
  const { outline } = state;
  const { text } = state.blocks[at] as Block;
  outline.open(scope, "title", { style: "LEAF", kind: "PARAGRAPH", role: "TITLE", heading: text, ...blocksFrom(state, at) });
  scope.heading = text;
}

function isHeading({ outline }: ReadingState, { form, text }: Block): boolean {
  return form === "HEADING" && text.length <= LONGEST_TITLE && !/[.;:,]$/.test(text) && !/^\p{Ll}/u.test(text) && ![...outline.inwardOut()].some(({ style }) => style === "ARTICLE");
}
