import { parseReference } from "@tizilim/common/pure/as-of";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { Cell, ColumnType, ExportColumn } from "./export-table";

export function column<Row>(name: string, type: ColumnType, of: (row: Row) => Cell): ExportColumn<Row> {
  return { name, type, of };
}

export function textColumn<Row>(name: string, of: (row: Row) => string | null | undefined): ExportColumn<Row> {
  return { name, type: "TEXT", of: (row) => of(row) ?? null };
}

/** A column for each language. */
export function bilingualColumns<Row>(name: string, of: (row: Row) => LocalizedText | null | undefined): ExportColumn<Row>[] {
  return [textColumn(`${name}_kk`, (row) => of(row)?.kk), textColumn(`${name}_ru`, (row) => of(row)?.ru)];
}

/** Codes with blanks between them: no code holds one. */
export function codesColumn<Row>(name: string, of: (row: Row) => ReadonlyArray<string>): ExportColumn<Row> {
  return textColumn(name, (row) => of(row).join(" "));
}

/** What has no flat form, as JSON. */
export function jsonColumn<Row>(name: string, of: (row: Row) => unknown): ExportColumn<Row> {
  return textColumn(name, (row) => JSON.stringify(of(row)));
}

/** Today's id behind the id of a view as of another time. */
export function plainId(id: string): string;
export function plainId(id: string | null | undefined): string | null;
export function plainId(id: string | null | undefined): string | null {
  return id == null ? null : (parseReference(id)?.id ?? id);
}
