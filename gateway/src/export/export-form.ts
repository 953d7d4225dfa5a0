import type { ExportTable } from "./export-table";
import type { Snapshot } from "./snapshot/snapshot";

/** How rows become bytes. The same rows become the same bytes. */
export interface ExportForm<Row> {
  /** How names of files in it end, without the dot. */
  readonly ending: string;
  readonly contentType: string;
  /** Whether packing makes it smaller. */
  readonly isText: boolean;
  bytes(table: ExportTable<Row>, pages: AsyncIterable<ReadonlyArray<Row>>, snapshot: Snapshot): AsyncIterable<Uint8Array>;
}
