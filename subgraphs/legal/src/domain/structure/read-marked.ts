import type { Block } from "../text/block";
import { isSetOff } from "./act-head";
import { CHAPTER_RANK, type ChapterHead } from "./chapter-head";
import { saysExcluded } from "./exclusion";
import { compareOrders, followsDirectly, isFirst, numberOrder } from "./number-order";
import { lastThrough, openChapter, openNumbered } from "./open-unit";
import { placeUnit } from "./place-unit";
import { meet } from "./read-notes";
import { type ReadingState, endOf, nextWords, said } from "./reading-state";
import { readMark, type UnitMark } from "./unit-mark";
import type { UnitStyle } from "./unit";

const LONGEST_HEADING = 300;
const ARTICLES: ReadonlySet<UnitStyle> = new Set(["ROOT", "APPENDIX", "ARTICLE"]);

/** A point, a subpoint, a letter, or a chapter of an older act. `words` are the block's, without the quote that opens a wording. */
export function readMarked(state: ReadingState, at: number, mark: UnitMark, words: string): void {
  const block = state.blocks[at] as Block;
  const chapter = chapterOfOlderAct(state, at, mark, words, isSetOff(block));
  const unit = chapter === null ? openNumbered(state, at, placeUnit(state.outline, mark, endOf(state.lastWords))) : openChapter(state, at, chapter);
  const skipped = block.text.length - words.length;
  if (chapter === null && saysExcluded(words.slice(mark.wordsAt))) state.notes.push({ about: "EXCLUSION", parts: [unit], from: skipped + mark.wordsAt, owner: unit });
  meet(state, unit);
  state.act.bodyBegun = true;
  said(state, block.text);
}

/**
 * «1. Общие положения» of older rules and standards heads a chapter: it is no sentence, and the next number goes on
 * with the points as if it had not been counted.
 */
function chapterOfOlderAct(state: ReadingState, at: number, { style, number, order, wordsAt }: UnitMark, text: string, setOff: boolean): ChapterHead | null {
  const words = text.slice(wordsAt);
  if (style !== "POINT" || words.length > LONGEST_HEADING || words === "" || /[.;:,]$/.test(words) || !/^\p{Lu}/u.test(words)) return null;
  if (state.outline.innermost(ARTICLES).style === "ARTICLE") return null;
  const next = nextWords(state, at + 1, 3).map(readMark).find((mark) => mark?.style === "POINT");
  const last = lastThrough(state.outline.scope);
  const pointsGoOn = next !== undefined && next !== null && (isFirst(next.order) || followsDirectly(last, next.order));
  const listGoesOn = next !== undefined && next !== null && followsDirectly(order, next.order) && followsDirectly(last, order);
  const grows = compareOrders(order, state.outline.scope.last.get(`CHAPTERS ${CHAPTER_RANK} ch`) ?? numberOrder("0")) > 0;
  if (!(pointsGoOn && !listGoesOn) && !(setOff && grows && !listGoesOn)) return null;
  return { rank: CHAPTER_RANK, segment: "ch", number, order, heading: words };
}
