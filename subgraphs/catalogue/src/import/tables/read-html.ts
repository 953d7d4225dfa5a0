import { Parser } from "htmlparser2";
import { withoutEmptyEnd, type SourceRow, type SourceTable } from "./source-table";

/** A cell that reaches over rows below: how many rows from the one being read, and what stands in it. */
interface Overhang {
  readonly rows: number;
  readonly text: string;
}

interface OpenTable {
  readonly rows: SourceRow[];
  cells: string[] | null;
  overhangs: (Overhang | undefined)[];
  cell: { text: string; columns: number; rows: number } | null;
}

const BREAKS = new Set(["br", "p", "div", "li"]);
/** HTML, rowspan of tables: a value above it is clamped. */
const MAX_ROWSPAN = 65_534;
/** A wider row is cut: spans let a small page ask for any number of cells. */
const MAX_COLUMNS = 200;

/**
 * Every table of a page, an inner one before the one around it. A cell over several columns fills the first of them, one over
 * several rows is repeated. line: number of the row in its table.
 */
export function readHtml(text: string): SourceTable[] {
  const open: OpenTable[] = [];
  const tables: SourceTable[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const table = open.at(-1);
      if (name === "table") open.push({ rows: [], cells: null, overhangs: [], cell: null });
      else if (!table) return;
      else if (name === "tr") startRow(table);
      else if (name === "td" || name === "th") startCell(table, attributes);
      else if (BREAKS.has(name) && table.cell) table.cell.text += "\n";
    },
    ontext(data) {
      const cell = open.at(-1)?.cell;
      if (cell) cell.text += data;
    },
    onclosetag(name) {
      const table = open.at(-1);
      if (!table) return;
      if (name === "td" || name === "th") endCell(table);
      else if (name === "tr") endRow(table);
      else if (name === "table") {
        endRow(table);
        open.pop();
        tables.push({ name: null, counted: true, rows: withoutEmptyEnd(table.rows) });
      }
    },
  });
  parser.end(text);
  return tables;
}

function startRow(table: OpenTable): void {
  endRow(table);
  table.cells = [];
}

function startCell(table: OpenTable, attributes: Readonly<Record<string, string>>): void {
  endCell(table);
  table.cells ??= [];
  table.cell = { text: "", columns: span(attributes.colspan, MAX_COLUMNS), rows: span(attributes.rowspan, MAX_ROWSPAN) };
}

function endCell(table: OpenTable): void {
  const { cell, cells } = table;
  if (!cell || !cells) return;
  table.cell = null;
  fillFromAbove(table, cells);
  const text = cell.text.split("\n").map((line) => line.replace(/\s+/gu, " ").trim()).filter((line) => line !== "").join("\n");
  for (let column = 0; column < cell.columns && cells.length < MAX_COLUMNS; column += 1) {
    const own = column === 0 ? text : "";
    if (cell.rows > 1) table.overhangs[cells.length] = { rows: cell.rows, text: own };
    cells.push(own);
  }
}

function fillFromAbove(table: OpenTable, cells: string[]): void {
  for (let above = table.overhangs[cells.length]; above; above = table.overhangs[cells.length]) cells.push(above.text);
}

function endRow(table: OpenTable): void {
  endCell(table);
  if (!table.cells) return;
  fillFromAbove(table, table.cells);
  table.rows.push({ line: table.rows.length + 1, cells: table.cells });
  table.cells = null;
  table.overhangs = table.overhangs.map((above) => (above && above.rows > 1 ? { ...above, rows: above.rows - 1 } : undefined));
}

function span(attribute: string | undefined, most: number): number {
  const count = Number.parseInt(attribute ?? "1", 10);
  return Number.isNaN(count) || count < 1 ? 1 : Math.min(count, most);
}
