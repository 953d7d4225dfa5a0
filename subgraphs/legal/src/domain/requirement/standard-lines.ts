import type { PlacedBlock } from "../structure/placed-blocks";
import { matchable } from "../text/matchable";

/** «3.», «3)», «-»: how a line is marked as one of several. */
export interface LineMark {
  readonly style: string;
  readonly number: number | null;
}

export interface StandardLine {
  readonly kind: "LINE";
  readonly placed: PlacedBlock;
  /** The beginning of the block as matchable text: labels and sentences stand there. */
  readonly words: string;
  readonly mark: LineMark | null;
  /** Where the words begin behind the mark. */
  readonly from: number;
}

export interface StandardCell {
  readonly column: number;
  readonly blocks: ReadonlyArray<PlacedBlock>;
  /** Its beginning as matchable text. */
  readonly words: string;
}

export interface StandardRow {
  readonly kind: "ROW";
  readonly cells: ReadonlyArray<StandardCell>;
}

const LINE_BEGINNING = 1_000;
/** Longer than any label. */
const CELL_BEGINNING = 500;
const MARK = /^["\s]*(?:(\d{1,3}(?:[-.]\d{1,3})*)\s?([.)])(?!\d)|([ivx]{1,6})\s?([.)])|([-•*·])\s|([а-яa-z])(\)))\s*/u;

/** A block as a line: its mark, and where its words begin. */
export function standardLine(placed: PlacedBlock): StandardLine {
  const words = matchable(placed.block.text.slice(0, LINE_BEGINNING));
  const found = MARK.exec(words);
  if (found === null) return { kind: "LINE", placed, words, mark: null, from: /^\s*/.exec(words)?.[0].length ?? 0 };
  const [whole, digits, afterDigits, roman, afterRoman, bullet, , afterLetter] = found;
  const style = digits !== undefined ? `1${afterDigits}` : roman !== undefined ? `i${afterRoman}` : bullet !== undefined ? "-" : `a${afterLetter}`;
  return { kind: "LINE", placed, words, mark: { style, number: digits === undefined ? null : parseInt(digits, 10) }, from: whole.length };
}

/** The tables of a stretch as rows, everything else as lines, in the order of the text. */
export function linesAndRows(blocks: ReadonlyArray<PlacedBlock>): (StandardLine | StandardRow[])[] {
  const result: (StandardLine | StandardRow[])[] = [];
  let table: number | null = null;
  let rows: { row: number; cells: Map<number, PlacedBlock[]> }[] = [];
  const close = (): void => {
    if (table !== null) result.push(rows.map(({ cells }) => rowOf(cells)));
    table = null;
    rows = [];
  };
  for (const placed of blocks) {
    const { cell } = placed.block;
    if (cell === null) {
      close();
      if (placed.says) result.push(standardLine(placed));
      continue;
    }
    if (table !== cell.table) close();
    table = cell.table;
    if (rows.at(-1)?.row !== cell.row) rows.push({ row: cell.row, cells: new Map() });
    const { cells } = rows.at(-1) as (typeof rows)[number];
    const within = cells.get(cell.column) ?? [];
    if (placed.says) within.push(placed);
    cells.set(cell.column, within);
  }
  close();
  return result;
}

function rowOf(cells: ReadonlyMap<number, PlacedBlock[]>): StandardRow {
  const sorted = [...cells].sort(([a], [b]) => a - b);
  return { kind: "ROW", cells: sorted.map(([column, blocks]) => ({ column, blocks, words: matchable(blocks.map(({ block }) => block.text.slice(0, CELL_BEGINNING)).join(" ").slice(0, CELL_BEGINNING)).trim() })) };
}
