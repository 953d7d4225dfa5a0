import type { Block } from "../text/block";
import { isApproval, readAppendixHead } from "./appendix-head";
import { type ReadingState, blocksFrom, said } from "./reading-state";
import { opensSignature } from "./signature";
import type { Unit } from "./unit";

const MOST_CELLS_OF_A_LAYOUT = 6;
const LONGEST_HEADING = 700;

/** By block 1 where its table only sets out a head or a signature, or has one cell that holds something. */
export function flatTables(blocks: ReadonlyArray<Block>): Uint8Array {
  const flat = new Uint8Array(blocks.length);
  for (let at = 0; at < blocks.length; at += 1) {
    if (!isCell(blocks[at])) continue;
    const end = tableEnd(blocks, at);
    if (setsOut(blocks, at, end)) flat.fill(1, at, end);
    at = end - 1;
  }
  return flat;
}

/** The block after the last one of the table that begins at `at`: its cells, and what is not seen between them. */
export function tableEnd(blocks: ReadonlyArray<Block>, at: number): number {
  const table = (blocks[at] as Block).cell?.table;
  let end = at + 1;
  for (let next = at + 1; next < blocks.length; next += 1) {
    const { form, cell } = blocks[next] as Block;
    if (cell?.table === table) end = next + 1;
    else if (cell === null && form !== "BLANK" && form !== "STRAY") break;
    else if (next - end > 200) break;
  }
  return end;
}

/** A TABLE with its cells, each with all its blocks; a table within a cell is the cell's text. Gives back the block after it. */
export function readTable(state: ReadingState, at: number, parent: Unit): number {
  const { blocks, outline } = state;
  const end = tableEnd(blocks, at);
  const { cell: first } = blocks[at] as Block;
  const range = blocksFrom(state, at, at);
  const table = outline.openCounted(parent, "tbl", { style: "PARAGRAPH", kind: "TABLE", role: "TEXT", ...range });
  for (let next = at; next < end; next += 1) {
    const { form, cell, text } = blocks[next] as Block;
    const latest = outline.latest as Unit;
    const here = cell !== null && cell.table === first?.table ? cell : null;
    const goesOn = latest !== table && (here === null || (latest.cell?.row === here.row && latest.cell.column === here.column));
    if (goesOn || form === "BLANK" && here === null) latest.to = next + 1;
    else if (here === null) outline.openCounted(table, "stray", { style: "LEAF", kind: "PARAGRAPH", role: "STRAY", from: next, to: next + 1 });
    else outline.open(table, `r-${here.row + 1}/c-${here.column + 1}`, { style: "LEAF", kind: "PARAGRAPH", role: "CELL", cell: { row: here.row, column: here.column }, from: next, to: next + 1 });
    if (text !== "") said(state, text);
  }
  if (parent.style === "APPENDIX" && parent.heading === null && parent.last.size === 0) parent.heading = headingRow(state, table);
  outline.closeTo(parent);
  return end;
}

export function isCell(block: Block | undefined): boolean {
  return block !== undefined && block.cell !== null && block.form !== "STRAY";
}

/** A head stands on the right beside an empty cell; a signature has the office on the left and the name on the right. */
function setsOut(blocks: ReadonlyArray<Block>, from: number, end: number): boolean {
  const cells = new Map<string, string>();
  const rows = new Set<number>();
  for (let at = from; at < end; at += 1) {
    const { cell, text } = blocks[at] as Block;
    if (cell === null || text === "") continue;
    const key = `${cell.table} ${cell.row} ${cell.column}`;
    cells.set(key, cells.has(key) ? `${cells.get(key)} ${text}`.slice(0, 800) : text.slice(0, 800));
    rows.add(cell.row);
    if (cells.size > MOST_CELLS_OF_A_LAYOUT) return false;
  }
  const words = [...cells.values()];
  if (words.length <= 1) return true;
  return words.some((text) => readAppendixHead(text) !== null || isApproval(text)) || (words.length <= 2 * rows.size && opensSignature(words[0] as string, words.slice(1)));
}

/** The first row heads the appendix where one cell stretches over it. */
function headingRow({ blocks }: ReadingState, { children }: Unit): string | null {
  const first = children.filter(({ cell }) => cell !== null && cell.row === children[0]?.cell?.row);
  const words = first.map(({ from, to }) => blocks.slice(from, to).map(({ text }) => text).filter((text) => text !== "").join(" ")).filter((text) => text !== "");
  return words.length === 1 && (words[0] as string).length <= LONGEST_HEADING && children.length > first.length ? (words[0] as string) : null;
}
