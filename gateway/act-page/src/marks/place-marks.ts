import type { Reading, ReadingLine, TextLanguage } from "../answer/act-answer";
import type { Citation } from "../answer/analysis-answer";
import { linesBetween, placedLines, type PlacedLine } from "../text/lines-between";
import type { Mark } from "./mark";

/** A mark or a citation in a line. */
export interface Placed {
  readonly from: number;
  readonly to: number;
  readonly on: { readonly mark: Mark } | { readonly citation: Citation };
  /** Its first place: where the reader is led to. */
  readonly first: boolean;
}

/** By the line itself, which stands once in a text. */
export type PlacesOfLines = ReadonlyMap<ReadingLine, readonly Placed[]>;

interface Words {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly on: Placed["on"];
}

/** Puts marks and citations of a text's language into its lines. What another edition says there is left out. */
export function placeMarks(reading: Reading, language: TextLanguage, marks: readonly Mark[], citations: readonly Citation[]): PlacesOfLines {
  const lines = placedLines(reading);
  const places = new Map<ReadingLine, Placed[]>();
  const words: Words[] = [
    ...marks.filter(({ evidence }) => evidence.language === language).map((mark) => ({ start: mark.evidence.startOffset, end: mark.evidence.endOffset, quote: mark.evidence.quote, on: { mark } })),
    ...citations.filter((each) => each.language === language).map((citation) => ({ start: citation.startOffset, end: citation.endOffset, quote: citation.raw, on: { citation } })),
  ];
  for (const each of words) place(lines, each, places);
  return places;
}

function place(lines: readonly PlacedLine[], { start, end, quote, on }: Words, places: Map<ReadingLine, Placed[]>): void {
  const found = linesBetween(lines, start, end);
  const [begin] = found;
  if (begin === undefined || !beginAlike(begin.placed.line.text.slice(begin.span.from, begin.span.to), quote)) return;
  found.forEach(({ placed: { line }, span }, at) => {
    const put = { ...span, on, first: at === 0 };
    const known = places.get(line);
    if (known === undefined) places.set(line, [put]);
    else known.push(put);
  });
}

const ENOUGH_LETTERS = 8;

function beginAlike(shown: string, quote: string): boolean {
  const [a, b] = [letters(shown), letters(quote)];
  const length = Math.min(ENOUGH_LETTERS, a.length, b.length);
  return a.slice(0, length) === b.slice(0, length);
}

function letters(text: string): string {
  return text.slice(0, 200).replaceAll(/[^\p{L}\p{N}]/gu, "");
}
