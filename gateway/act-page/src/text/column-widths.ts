import type { Unit } from "./units-of";

/** Shares of the columns of each table, by the table's anchor. */
export type TableWidths = ReadonlyMap<string, readonly number[]>;

const NARROWEST = 6;
const WIDEST = 60;

export function tableOf(rowAnchor: string): string {
  return rowAnchor.slice(0, Math.max(0, rowAnchor.lastIndexOf("/")));
}

/** A column is as wide as its longest line asks for, within bounds; rows of one cell say nothing of columns. */
export function columnWidths(units: readonly Unit[]): TableWidths {
  const tables = new Map<string, number[]>();
  for (const { anchor, parts } of units) {
    if (parts[0]?.role !== "CELL" || parts.length === 1) continue;
    const widths = tables.get(tableOf(anchor)) ?? [];
    tables.set(tableOf(anchor), widths);
    for (const { anchor: cell, lines } of parts) {
      const column = Number(/\d+$/.exec(cell)?.[0] ?? 1) - 1;
      const longest = Math.max(0, ...lines.map(({ text }) => text.length));
      while (widths.length <= column) widths.push(NARROWEST);
      widths[column] = Math.max(widths[column] ?? 0, Math.min(WIDEST, longest));
    }
  }
  return tables;
}
