/** line: number of the row in the file as its reader counts, from 1. cells: trimmed texts, empty where nothing stands. */
export interface SourceRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** One sheet or table of a file, without empty rows at its end. counted: each row should have as many cells as the headings. */
export interface SourceTable {
  readonly name: string | null;
  readonly counted: boolean;
  readonly rows: readonly SourceRow[];
}

export function isEmptyRow(row: SourceRow): boolean {
  return row.cells.every((cell) => cell === "");
}

export function withoutEmptyEnd(rows: readonly SourceRow[]): SourceRow[] {
  const last = rows.findLastIndex((row) => !isEmptyRow(row));
  return rows.slice(0, last + 1);
}
