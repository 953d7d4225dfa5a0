import { createHash } from "node:crypto";
import type { ExportForm } from "./export-form";
import type { ExportSource, ExportTable } from "./export-table";

/** A table in a form, as it stands under its name beside the others. */
export interface ExportFile {
  readonly name: string;
  readonly table: string;
  readonly contentType: string;
  readonly isText: boolean;
  /** Of what it asks and how it tells it: files of one snapshot and one version are the same to the byte. */
  readonly version: string;
  /** Its bytes from the first to the last; `counted` hears of rows before their bytes come. Rejects where a row cannot be told. */
  bytes(source: ExportSource, counted: (rows: number) => void): AsyncIterable<Uint8Array>;
  count(source: ExportSource): Promise<number | null>;
}

/** Raised when bytes change though what is asked, and the columns, stay the same. */
const FORMS_VERSION = 2;

export function exportFile<Row>(table: ExportTable<Row>, form: ExportForm<Row>): ExportFile {
  const told = [FORMS_VERSION, table.name, form.ending, table.documents, table.columns.map(({ name, type }) => [name, type])];
  return {
    name: `${table.name}.${form.ending}`,
    table: table.name,
    contentType: form.contentType,
    isText: form.isText,
    version: createHash("sha256").update(JSON.stringify(told)).digest("hex").slice(0, 8),
    bytes: (source, counted) => form.bytes(table, countedPages(table.pages(source), counted), source.snapshot),
    count: (source) => table.count(source),
  };
}

async function* countedPages<Row>(pages: AsyncIterable<ReadonlyArray<Row>>, counted: (rows: number) => void): AsyncGenerator<ReadonlyArray<Row>> {
  for await (const page of pages) {
    counted(page.length);
    yield page;
  }
}
