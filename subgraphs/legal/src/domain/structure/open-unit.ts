import { compareOrders, type NumberOrder } from "./number-order";
import type { AppendixHead } from "./appendix-head";
import type { ArticleHead } from "./article-head";
import type { ChapterHead } from "./chapter-head";
import type { Place } from "./place-unit";
import { type ReadingState, blocksFrom } from "./reading-state";
import type { Unit, UnitStyle } from "./unit";

const PARAGRAPH_RANK = 4;
const SCOPES: ReadonlySet<UnitStyle> = new Set(["ROOT", "APPENDIX"]);
const NOT_NUMBERED: ReadonlySet<UnitStyle> = new Set(["ROOT", "APPENDIX", "CHAPTER", "ARTICLE"]);
const ARTICLE_HOLDERS: ReadonlySet<UnitStyle> = new Set(["ROOT", "APPENDIX", "CHAPTER"]);
/** What is numbered through the chapters, and the mark of a chapter that numbers its points anew. */
const THROUGH = "POINTS THROUGH";
const OWN = "POINTS OF ITS OWN";

/** Chapters are numbered through the sections where their numbers grow; where they start again, the section enters their path. */
export function openChapter(state: ReadingState, at: number, { rank, segment, number, order, heading }: ChapterHead): Unit {
  const { outline } = state;
  const parent = chapterParent(state, rank);
  const { scope } = outline;
  const series = `CHAPTERS ${rank} ${segment}`;
  const given = { style: "CHAPTER", kind: "CHAPTER", role: "TEXT", number, order, heading, rank, ...blocksFrom(state, at) } as const;
  if (number === null || order === null) return outline.open(parent, segment, given);
  const name = `${segment}-${anchorNumber(number)}`;
  const nested = parent.style === "CHAPTER" && (rank === PARAGRAPH_RANK || !grows(scope.last.get(series), order));
  if (nested ? !grows(parent.last.get(series), order) : !grows(scope.last.get(series), order)) jumpBack(state, at);
  parent.last.set(series, order);
  if (!nested) scope.last.set(series, order);
  return outline.open(parent, name, given, nested ? parent.anchor : scope.anchor);
}

/** Articles are numbered through. */
export function openArticle(state: ReadingState, at: number, { number, order, heading }: ArticleHead): Unit {
  const { outline } = state;
  const { scope } = outline;
  if (!grows(scope.last.get("ARTICLE"), order)) jumpBack(state, at);
  scope.last.set("ARTICLE", order);
  const given = { style: "ARTICLE", kind: "ARTICLE", role: "TEXT", number, order, heading, ...blocksFrom(state, at) } as const;
  return outline.open(outline.innermost(ARTICLE_HOLDERS), `art-${anchorNumber(number)}`, given, scope.anchor);
}

export function openNumbered(state: ReadingState, at: number, { parent, mark, jumpsBack }: Place): Unit {
  const { outline } = state;
  const { style, number, order } = mark;
  if (jumpsBack) jumpBack(state, at);
  outline.closeTo(parent);
  const path = parent.style === "CHAPTER" ? pathInChapter(outline.scope, parent, order) : parent.anchor;
  parent.last.set(style, order);
  const segment = style === "POINT" || NOT_NUMBERED.has(parent.style) ? "p" : "sp";
  const kind = style === "POINT" ? "POINT" : "SUBPOINT";
  const named = style === "SUBPOINT" && !/^\d/.test(number) ? order.join("-") : number;
  return outline.open(parent, `${segment}-${anchorNumber(named)}`, { style, kind, role: "TEXT", number, order, ...blocksFrom(state, at) }, path);
}

/**
 * An appendix of the act, of a document that the act approves, or of a form in it. Of two heads that follow each other the first is
 * the amending act's, the second that of the act which it amends.
 */
export function openAppendix(state: ReadingState, at: number, to: number, { number, owner }: AppendixHead): Unit {
  const { outline } = state;
  const root = outline.innermost(new Set(["ROOT"]));
  const inner = outline.scope;
  let parent = root;
  const { latest } = outline;
  if (latest !== null && latest === inner && latest.style === "APPENDIX" && latest.children.length === 0 && root.children.at(-1) === inner) parent = inner;
  else if (owner === "DOCUMENT" || (owner === null && inner.style === "APPENDIX" && (inner.number === null || inner.rank > 0))) {
    for (const unit of outline.inwardOut()) {
      if (unit === root) break;
      if (unit.style !== "APPENDIX" || unit.rank > 0) continue;
      parent = unit;
      break;
    }
  } else if (owner === "FORM" && inner.rank < 2) parent = inner;
  if (outline.full) parent = root;
  const rank = owner === "ACT" ? 0 : parent === root ? (owner === "DOCUMENT" ? 1 : 0) : parent.rank + 1;
  return outline.open(parent, number === null ? "app" : `app-${anchorNumber(number)}`, { style: "APPENDIX", kind: "APPENDIX", role: "TEXT", number, rank, ...blocksFrom(state, at, to) });
}

export function openApproved(state: ReadingState, at: number, to: number): Unit {
  const { outline } = state;
  return outline.open(outline.innermost(new Set(["ROOT"])), "rules", { style: "APPENDIX", kind: "APPENDIX", role: "TEXT", rank: 0, ...blocksFrom(state, at, to) });
}

/** Small letters; Roman figures that are written with Cyrillic letters are the Latin ones. */
function anchorNumber(number: string): string {
  const small = number.toLowerCase();
  return /^[ivxlcіхс]+$/.test(small) ? small.replaceAll("і", "i").replaceAll("х", "x").replaceAll("с", "c") : small;
}

function chapterParent({ outline }: ReadingState, rank: number): Unit {
  for (const unit of outline.inwardOut()) if (SCOPES.has(unit.style) || (unit.style === "CHAPTER" && unit.rank < rank)) return unit;
  return outline.root;
}

/** Points that go on from the last chapter stand under the document; a chapter whose points start again enters their path. */
function pathInChapter(scope: Unit, chapter: Unit, order: NumberOrder): string {
  const first = !chapter.last.has("POINT") && !chapter.last.has("SUBPOINT");
  if (first && !grows(lastThrough(scope), order)) chapter.last.set(OWN, order);
  if (chapter.last.has(OWN)) return chapter.anchor;
  scope.last.set(THROUGH, order);
  return scope.anchor;
}

/** The last point that is numbered through the chapters of a document. */
export function lastThrough(scope: Unit): NumberOrder {
  return scope.last.get(THROUGH) ?? scope.last.get("POINT") ?? [0];
}

function grows(last: NumberOrder | undefined, order: NumberOrder): boolean {
  return last === undefined || compareOrders(order, last) > 0;
}

function jumpBack({ outline, blocks }: ReadingState, at: number): void {
  const block = blocks[at];
  if (block !== undefined) outline.fault("NUMBERING_JUMPS_BACK", block.start, block.end);
}
