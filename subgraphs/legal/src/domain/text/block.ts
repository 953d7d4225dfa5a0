/**
 * A stretch of a source. The blocks of a text stand one after another and cover it whole: the first starts at 0, each
 * ends where the next starts, the last ends with the source. What no reader sees (tags, marks, blank lines) belongs to
 * the block before it, or to the first block.
 */
export interface Block {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** What a reader sees: without tags and marks, entities decoded, soft hyphens and zero-width signs left out, every run of white space one space, none at the ends. Letters and quotes as they came. */
  readonly text: string;
  /** Where the characters of `text` stand in the source. */
  readonly runs: ReadonlyArray<Run>;
  readonly form: BlockForm;
  /** 1 to 6 of a heading in HTML or Markdown; null elsewhere. */
  readonly level: number | null;
  /** Of a cell of a table; null elsewhere. */
  readonly cell: Cell | null;
  /** How the source sets the whole block off, as far as its format tells. */
  readonly emphasis: Emphasis;
  /** Names and ids of anchors that the source sets within, such as z12. */
  readonly sourceAnchors: ReadonlyArray<string>;
  /** Addresses of links within, with the part of `text` that they carry. */
  readonly links: ReadonlyArray<BlockLink>;
}

/** STRAY: what belongs to the page and not to the act: QR lines, page numbers, site navigation, scripts. BLANK: nothing to see. */
export type BlockForm = "PARAGRAPH" | "HEADING" | "CELL" | "STRAY" | "BLANK";

/** `length` characters from `at` in the visible text stand one for one from `source` on. */
export interface Run {
  readonly at: number;
  readonly source: number;
  readonly length: number;
  /** Of one sign that the source writes longer, as &laquo; or <br>: how long it stands there. Absent elsewhere. */
  readonly sourceLength?: number;
}

export interface Cell {
  /** Tables are counted over the whole text from 0; rows and columns from 0. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

export interface Emphasis {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Set in the class that the legal database gives to notes. */
  readonly note: boolean;
  /** Set in red, as the legal database sets announced changes. */
  readonly red: boolean;
}

export interface BlockLink {
  readonly href: string;
  readonly from: number;
  readonly to: number;
}

/** Offset in the source of the character at `at` of the visible text; at the text's end the offset after its last character. */
export function sourceOffset({ runs, start }: Pick<Block, "runs" | "start">, at: number): number {
  const run = runOf(runs, at);
  if (run === null) return start;
  if (run.sourceLength !== undefined) return run.source + (at - run.at < run.length ? 0 : run.sourceLength);
  return run.source + Math.min(at - run.at, run.length);
}

/** The end of a span never reaches over what stands between it and the next character. */
export function sourceSpan(block: Pick<Block, "runs" | "start">, from: number, to: number): { readonly start: number; readonly end: number } {
  const start = sourceOffset(block, from);
  if (to <= from) return { start, end: start };
  const last = runOf(block.runs, to - 1);
  if (last === null) return { start, end: start };
  return { start, end: last.source + (last.sourceLength ?? Math.min(to - last.at, last.length)) };
}

function runOf(runs: ReadonlyArray<Run>, at: number): Run | null {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle] as Run).at <= at) low = middle;
    else high = middle - 1;
  }
  return runs[low] ?? null;
}
