import type { Block } from "../text/block";
import { goesOnInHead } from "./appendix-head";
import { isSetOff } from "./act-head";
import { type ReadingState, blocksFrom, endOf } from "./reading-state";
import type { Unit } from "./unit";

const LONGEST_HEADING = 400;
const LONGEST_HEADING_IN_ALL = 2_000;
/** A part is the last of two notes at most: of a change, and of an exclusion. */
const NOTES_OF_A_PART = 2;
const STARTS_SMALL = /^\(?\p{Ll}/u;

/**
 * Whether the block only goes on with the part before it, which then takes it: a heading or a head that is set in several blocks,
 * and words that the end of a page cut off. Pages end in Markdown and plain text alone.
 */
export function goesOn(state: ReadingState, at: number): boolean {
  const { outline, blocks } = state;
  const block = blocks[at] as Block;
  const { latest } = outline;
  if (latest === null) return false;
  if (isHeaded(latest) && latest.children.length === 0) {
    if (latest.style === "APPENDIX") return headOfAppendixGoesOn(state, latest, block) && take(state, latest, at);
    if (headingGoesOn(state, latest, block)) return takeHeading(state, latest, at);
    return false;
  }
  if (latest.role === "TITLE") return titleGoesOn(state, latest, block) && takeHeading(state, latest, at);
  if (latest.role === "CELL" || latest.kind === "TABLE" || !wasCut(state, block)) return false;
  if (latest.role !== "STRAY") return take(state, latest, at);
  return state.interrupted !== null && resume(state, state.interrupted, at);
}

/** The page came between: what is left stands as a part of its own, beside the numbered paragraphs. */
function resume(state: ReadingState, cut: Unit, at: number): boolean {
  const { outline } = state;
  const holder = outline.top;
  const inside = holder === cut;
  const role = inside ? "TEXT" : cut.role;
  const part = outline.openCounted(holder, "rest", { style: "LEAF", kind: "PARAGRAPH", role, ...blocksFrom(state, at) });
  for (const note of state.notes.slice(-NOTES_OF_A_PART)) if (note.parts.at(-1) === cut) note.parts.push(part);
  setWords(state, state.blocks[at] as Block, role === "NOTE" || role === "FUTURE_CHANGE");
  return true;
}

function wasCut({ format, latestWords }: ReadingState, { text, form }: Block): boolean {
  if (format === "HTML" || form === "CELL" || !STARTS_SMALL.test(text)) return false;
  const end = endOf(latestWords);
  return end === "" || end === ",";
}

function headingGoesOn({ format, latestWords }: ReadingState, { heading, style }: Unit, block: Block): boolean {
  const { text } = block;
  const setOff = isSetOff(block);
  if (text.length > LONGEST_HEADING || (heading !== null && heading.length > LONGEST_HEADING_IN_ALL)) return false;
  if (heading === null) return setOff || (!/[.;:]$/.test(text) && text.length <= 300);
  if (endOf(latestWords) !== "") return false;
  if (STARTS_SMALL.test(text)) return setOff || format === "PLAIN";
  return setOff && style === "CHAPTER" && isCapitals(text) && isCapitals(heading);
}

function titleGoesOn({ latestWords, format, act }: ReadingState, title: Unit, block: Block): boolean {
  const { text } = block;
  if (text.length > LONGEST_HEADING || (title.heading ?? "").length > LONGEST_HEADING_IN_ALL || /[;:]$/.test(text) || endOf(latestWords) !== "") return false;
  if (STARTS_SMALL.test(text)) return isSetOff(block) || format !== "HTML" || !act.bodyBegun;
  if (/^["«“]/.test(text)) return isSetOff(block) || text.length <= 300;
  return isSetOff(block) && isCapitals(text) && isCapitals(title.heading ?? latestWords);
}

function headOfAppendixGoesOn({ latestWords }: ReadingState, { number }: Unit, block: Block): boolean {
  const { text } = block;
  if (isSetOff(block) && block.form === "HEADING") return false;
  const datesIt = !/№/.test(latestWords) && text.length <= 160 && /(?:года|жылғы|г\.).{0,40}№\s?\S+$/u.test(text) && !/["«»]/.test(text);
  if (datesIt) return true;
  if (!goesOnInHead(text)) return false;
  const complete = /№\s?\S+["»)]?$/.test(latestWords) && (number !== null || /\d{4}/.test(latestWords));
  return STARTS_SMALL.test(text) || /^(?:№|от\s)/.test(text) || (!complete && !/["»]$/.test(latestWords));
}

function isHeaded({ style }: Unit): boolean {
  return style === "APPENDIX" || style === "CHAPTER" || style === "ARTICLE";
}

function take(state: ReadingState, unit: Unit, at: number): true {
  unit.to = at + 1;
  setWords(state, state.blocks[at] as Block, unit.role === "NOTE" || unit.role === "FUTURE_CHANGE");
  return true;
}

function takeHeading(state: ReadingState, unit: Unit, at: number): true {
  const { text } = state.blocks[at] as Block;
  unit.heading = unit.heading === null ? text : `${unit.heading} ${text}`;
  const above = state.outline.top;
  if (unit.role === "TITLE" && above.style === "APPENDIX" && above.children.at(-1) === unit) above.heading = unit.heading;
  return take(state, unit, at);
}

function setWords(state: ReadingState, { text }: Block, ofNote: boolean): void {
  if (!ofNote) state.lastWords = text;
  state.latestWords = text;
  state.interrupted = null;
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}
