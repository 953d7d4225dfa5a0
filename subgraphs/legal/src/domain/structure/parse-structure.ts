import type { ActSource } from "../text/act-source";
import type { Block } from "../text/block";
import type { ActText } from "./act-text";
import { opensAnnouncement } from "./announced-change";
import { isApproval, readAppendixHead, appendixOwner } from "./appendix-head";
import { readArticleHead } from "./article-head";
import { isChangeNote } from "./change-note";
import { readChapterHead, readRomanHead } from "./chapter-head";
import { saysExcluded } from "./exclusion";
import { cutOff } from "./cut-off";
import { goesOn } from "./go-on";
import { headLines } from "./head-lines";
import { isFirst, followsDirectly } from "./number-order";
import { openAppendix, openApproved, openArticle, openChapter } from "./open-unit";
import { announcesWording, opensQuote, wordingEnd } from "./quoted-wording";
import { readMarked } from "./read-marked";
import { meet, readAnnouncement, readChangeNote, settleNotes } from "./read-notes";
import { flatTables, isCell, readTable } from "./read-tables";
import { paragraphParent, readUnmarked } from "./read-unmarked";
import { beginReading, blocksFrom, newAct, nextWords, said, type ReadingState } from "./reading-state";
import { isSetOff } from "./act-head";
import { secondActs } from "./second-act";
import { tablesWithoutRows } from "./tables-without-rows";
import { readMark } from "./unit-mark";
import { provisionOf } from "./unit";

/** Longest wording of an amendment, in blocks. */
const MOST_BLOCKS_OF_A_WORDING = 3_000;

/**
 * The tree over the blocks of a text. Every block belongs to one part, so that nothing is lost; what is not understood is a
 * paragraph, or a fault with its place. Anchors: docs/act-anchors.md.
 */
export function parseStructure(source: ActSource, blocks: ReadonlyArray<Block>): ActText {
  const state = beginReading(source, blocks, { flat: flatTables(blocks), secondActs: secondActs(blocks), heads: headLines(blocks) });
  for (let at = 0; at < blocks.length; ) at = readBlock(state, at);
  settleNotes(state);
  const { outline } = state;
  if (outline.latest === null && blocks.length > 0) outline.openCounted(outline.root, "stray", { style: "LEAF", kind: "PARAGRAPH", role: "STRAY", from: 0, to: blocks.length });
  const offsets = [...blocks.map(({ start }) => start), blocks.at(-1)?.end ?? 0];
  const faults = [...outline.faults, ...tablesWithoutRows(source, blocks), ...cutOff(source)].sort((a, b) => a.start - b.start);
  return { language: source.language, format: source.format, source: source.source, blocks, parts: outline.root.children.map((unit) => provisionOf(unit, offsets)), faults };
}

/** Gives back the block to read next. */
function readBlock(state: ReadingState, at: number): number {
  const { outline, flat } = state;
  const block = state.blocks[at] as Block;
  if (state.quote !== null && at >= state.quote.end) {
    outline.closeTo(state.quote.holder);
    state.quote = null;
  }
  if (block.form === "STRAY") return readStray(state, at);
  if (isCell(block) && flat[at] === 0) return readTable(state, at, paragraphParent(state));
  if (block.text === "") return leaveBlank(state, at);
  if (state.secondActs.has(at)) beginSecondAct(state, block);
  const head = headAt(state, at);
  if (head !== null) return head;
  if (opensAnnouncement(block.text)) return readAnnouncement(state, at);
  if (isChangeNote(block.text)) readChangeNote(state, at);
  else readText(state, at, enterWording(state, at));
  return at + 1;
}

function readText(state: ReadingState, at: number, quoted: boolean): void {
  const block = state.blocks[at] as Block;
  const words = quoted ? block.text.replace(/^["«“„]\s*/, "") : block.text;
  const set = { ...block, text: words };
  const chapter = readChapterHead(set) ?? romanHead(state, at, set);
  const article = chapter === null ? readArticleHead(set) : null;
  if (chapter !== null || article !== null) {
    const unit = chapter !== null ? openChapter(state, at, chapter) : openArticle(state, at, article as NonNullable<typeof article>);
    state.act.bodyBegun = true;
    if (unit.heading !== null && saysExcluded(unit.heading)) state.notes.push({ about: "EXCLUSION", parts: [unit], from: block.text.length - unit.heading.length, owner: unit });
    meet(state, unit);
    said(state, block.text);
    return;
  }
  const mark = readMark(words);
  if (mark !== null) readMarked(state, at, mark, words);
  else if (quoted || !goesOn(state, at)) readUnmarked(state, at);
}

/** What belongs to the page stays where it stands and closes nothing. */
function readStray(state: ReadingState, at: number): number {
  const { outline } = state;
  const { latest } = outline;
  if (latest?.role === "STRAY" && latest.cell === null) latest.to = at + 1;
  else {
    outline.openCounted(outline.top, "stray", { style: "LEAF", kind: "PARAGRAPH", role: "STRAY", ...blocksFrom(state, at) });
    state.interrupted = latest;
  }
  return at + 1;
}

function leaveBlank({ outline }: ReadingState, at: number): number {
  if (outline.latest !== null) outline.latest.to = at + 1;
  return at + 1;
}

/** The head of an appendix or of an approved document; null where none begins at `at`. */
function headAt(state: ReadingState, at: number): number | null {
  const { blocks, heads, outline } = state;
  const end = (heads.get(at) ?? at) + 1;
  const words = blocks.slice(at, end).map(({ text }) => text).filter((text) => text !== "").join(" ");
  const appendix = readAppendixHead(words.replace(/^["«“„]/, ""));
  if (appendix === null && (!isApproval(words) || beginsWording(state, at))) return null;
  enterWording(state, at);
  const { latest } = outline;
  if (appendix === null && latest?.style === "APPENDIX" && latest.children.length === 0) latest.to = end;
  else {
    const unit = appendix === null ? openApproved(state, at, end) : openAppendix(state, at, end, { ...appendix, owner: appendixOwner(words) });
    meet(state, unit);
  }
  state.act.bodyBegun = true;
  said(state, words);
  return end;
}

function beginsWording({ quote, blocks, lastWords }: ReadingState, at: number): boolean {
  return quote === null && opensQuote((blocks[at] as Block).text) && announcesWording(lastWords);
}

/** Opens the quoted wording that begins at `at`, beneath the unit that quotes it; tells whether one begins. */
function enterWording(state: ReadingState, at: number): boolean {
  const { outline, blocks } = state;
  if (!beginsWording(state, at)) return false;
  const most = Math.min(MOST_BLOCKS_OF_A_WORDING, state.quoteBudget);
  const { end, looked } = wordingEnd(blocks, at, Math.max(1, most));
  state.quoteBudget -= looked;
  const holder = outline.top;
  outline.enterScope(holder, "new");
  state.quote = { holder, end };
  return true;
}

function beginSecondAct(state: ReadingState, { start, end }: Block): void {
  const { outline } = state;
  const count = (outline.root.counts.get("act") ?? 1) + 1;
  outline.root.counts.set("act", count);
  outline.enterScope(outline.root, `act-${count}`);
  outline.fault("SECOND_ACT_BEGINS", start, end);
  state.act = newAct();
  state.quote = null;
}

/** Roman figures head a chapter where they are set off or lead to a point, and go on from the last. */
function romanHead(state: ReadingState, at: number, block: Block): ReturnType<typeof readRomanHead> {
  const head = readRomanHead(block);
  if (head?.order === undefined || head.order === null) return null;
  const last = state.outline.scope.last.get("CHAPTERS 3 ch");
  const plausible = last === undefined ? isFirst(head.order) : followsDirectly(last, head.order);
  const next = nextWords(state, at + 1, 1)[0];
  return plausible && (isSetOff(block) || (next !== undefined && readMark(next)?.style === "POINT")) ? head : null;
}

