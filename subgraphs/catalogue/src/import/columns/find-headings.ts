import type { SourceTable } from "../tables/source-table";
import type { Column } from "./column";
import { headingCount, recogniseHeading } from "./recognise-heading";

const ROWS_LOOKED_AT = 30;
const LEAST_HEADINGS = 2;

/** Where the headings stand and what each of their cells means; null for a cell that means nothing known. */
export interface Headings {
  /** Index of the row of headings in the table. */
  readonly at: number;
  readonly line: number;
  readonly texts: readonly string[];
  readonly columns: readonly (Column | null)[];
}

/** Null where none of the first rows is a row of headings. */
export function findHeadings(table: SourceTable): Headings | null {
  const at = table.rows.slice(0, ROWS_LOOKED_AT).findIndex((row) => headingCount(row.cells) >= LEAST_HEADINGS);
  const row = table.rows[at];
  if (!row) return null;
  return { at, line: row.line, texts: row.cells, columns: row.cells.map(recogniseHeading) };
}
