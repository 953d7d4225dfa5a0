import type { Language } from "@tizilim/common/pure/localized-text";
import type { PlacedBlock } from "../structure/placed-blocks";
import type { Provision } from "../structure/provision";
import { matchable } from "../text/matchable";
import { bareLabelItem } from "./read-label";
import { standardHeading, type StandardKind } from "./standard-heading";
import type { Stretch } from "./written-span";

/** A heading that stands in the text: over the blocks from `from` to before `to` of the placed ones. */
export interface PlacedHeading {
  readonly kind: StandardKind;
  readonly provision: Provision;
  readonly from: number;
  readonly to: number;
  /** Where the chapter ends that it heads; null where it heads an appendix or a table. */
  readonly chapterEnd: number | null;
  readonly words: ReadonlyArray<Stretch>;
  readonly name: ReadonlyArray<Stretch>;
}

const LIKELY = /требовани|стандарт|талап/i;
/** Over so many blocks a heading may run. */
const MOST_BLOCKS = 4;
const LISTED = /^\s*(?:\d{1,3}\)|[-•])\s/;
const MARKED = /^\s*(?:\d{1,3}[.)]|[-•])\s/;
const GOES_ON = /(?:услуги|услуг|оказанию|государственной|қызмет|көрсетуге|қойылатын|негізгі|көрсетілетін|мемлекеттік)[\s]*$/u;

/** The headings of lists of main requirements and of standards, in the order of the text. */
export function findHeadings(placed: ReadonlyArray<PlacedBlock>, language: Language): PlacedHeading[] {
  const found: PlacedHeading[] = [];
  for (let at = 0; at < placed.length; at += 1) {
    const { block, says } = placed[at] as PlacedBlock;
    if (!says || !LIKELY.test(block.text)) continue;
    const heading = headingFrom(placed, at, language);
    if (heading === null) continue;
    const last = found.at(-1);
    if (last !== undefined && heading.from < last.to) continue;
    found.push(heading);
    at = heading.to - 1;
  }
  return found;
}

/** The heading whose telling words stand in the block at `at`: alone, or with the lines around it. */
function headingFrom(placed: ReadonlyArray<PlacedBlock>, at: number, language: Language): PlacedHeading | null {
  const alone = headingOver(placed, at, at + 1, language);
  if (alone !== null && alone.name.length > 0) return alone;
  const from = language === "KK" ? Math.max(0, at - 2) : Math.max(0, at - 1);
  for (let begin = at; begin >= from; begin -= 1) {
    for (let end = Math.max(at + 1, begin + 2); end <= Math.min(placed.length, begin + MOST_BLOCKS); end += 1) {
      if (!oneHeading(placed, begin, end)) break;
      const over = headingOver(placed, begin, end, language);
      if (over !== null && over.name.length > 0) return over;
    }
  }
  return alone;
}

/** Lines that can be one heading: of one title or cell, or each going on where the other breaks off. */
function oneHeading(placed: ReadonlyArray<PlacedBlock>, begin: number, end: number): boolean {
  const first = placed[begin] as PlacedBlock;
  for (let at = begin + 1; at < end; at += 1) {
    const next = placed[at] as PlacedBlock;
    const before = placed[at - 1] as PlacedBlock;
    if (!next.says || !before.says || MARKED.test(next.block.text) || next.appendix !== first.appendix) return false;
    if (next.block.cell?.row !== first.block.cell?.row || next.block.cell?.column !== first.block.cell?.column) return false;
    const broken = GOES_ON.test(matchable(before.block.text)) || /^["«“„]/.test(next.block.text) || /["»”]$/.test(before.block.text);
    if (!broken && next.provision !== before.provision) return false;
  }
  return true;
}

function headingOver(placed: ReadonlyArray<PlacedBlock>, from: number, to: number, language: Language): PlacedHeading | null {
  const lines = placed.slice(from, to);
  const first = lines[0] as PlacedBlock;
  if (LISTED.test(first.block.text)) return null;
  const whole = matchable(lines.map(({ block }) => block.text).join(" "));
  const heading = standardHeading(whole, language);
  if (heading === null) return null;
  if (lines.length > 1 && heading.name !== null && bareLabelItem(whole.slice(heading.name.from, heading.name.to), language) !== null) return null;
  const words = stretchesOf(lines, 0, Number.POSITIVE_INFINITY);
  const chapterEnd = first.provision.kind === "CHAPTER" ? first.provision.end : null;
  return { kind: heading.kind, chapterEnd, provision: chapterEnd !== null ? first.provision : first.appendix ?? first.provision, from, to, words, name: heading.name === null ? [] : stretchesOf(lines, heading.name.from, heading.name.to) };
}

/** The part from `from` to `to` of the lines put together with spaces. */
function stretchesOf(lines: ReadonlyArray<PlacedBlock>, from: number, to: number): Stretch[] {
  let at = 0;
  return lines.flatMap((placed) => {
    const { length } = placed.block.text;
    const stretch = { placed, from: Math.max(0, from - at), to: Math.min(length, to - at) };
    at += length + 1;
    return stretch.from < stretch.to ? [stretch] : [];
  });
}
