import type { AskExport } from "./ask-export";
import type { Snapshot } from "./snapshot/snapshot";

/** A value in one place of a flat form; null: not told. */
export type Cell = string | number | boolean | null;

/** TEXT as it is; WHOLE a whole number; DAY as 2026-11-28; MOMENT in UTC with six digits of a second. */
export type ColumnType = "TEXT" | "WHOLE" | "FLAG" | "DAY" | "MOMENT";

/** A column of the flat forms. */
export interface ExportColumn<Row> {
  readonly name: string;
  readonly type: ColumnType;
  of(row: Row): Cell;
}

export interface ExportSource {
  readonly ask: AskExport;
  readonly snapshot: Snapshot;
}

/** What an export tells row by row. */
export interface ExportTable<Row> {
  readonly name: string;
  /** For CSV and Parquet; NDJSON tells rows as they are. */
  readonly columns: ReadonlyArray<ExportColumn<Row>>;
  /** What is asked of the graph: a change of it makes other bytes. */
  readonly documents: ReadonlyArray<string>;
  /** All rows of the snapshot in their order, a page at a time. Rejects where one cannot be told. */
  pages(source: ExportSource): AsyncIterable<ReadonlyArray<Row>>;
  /** How many there are by the graph's own count; null: it counts no such thing. */
  count(source: ExportSource): Promise<number | null>;
}
