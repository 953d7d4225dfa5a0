import { exportFile, type ExportFile } from "./export-file";
import type { ExportForm } from "./export-form";
import type { ExportTable } from "./export-table";
import { CSV_FORM } from "./forms/csv-form";
import { NDJSON_FORM } from "./forms/ndjson-form";
import { PARQUET_FORM } from "./forms/parquet-form";
import { ACTS_TABLE } from "./tables/acts-table";
import { DECISIONS_TABLE } from "./tables/decisions-table";
import { ENTRIES_TABLE } from "./tables/entries-table";
import { JOINED_TABLE } from "./tables/joined-table";
import { LINKS_TABLE } from "./tables/links-table";
import { PROVIDERS_TABLE } from "./tables/providers-table";
import { SECTIONS_TABLE } from "./tables/sections-table";
import { SERVICES_TABLE } from "./tables/services-table";

const FORMS: ReadonlyArray<ExportForm<unknown>> = [NDJSON_FORM, CSV_FORM, PARQUET_FORM];

/** Everything that an export offers. */
export const EXPORT_FILES: ReadonlyArray<ExportFile> = [
  ...inEachForm(SERVICES_TABLE),
  ...inEachForm(SECTIONS_TABLE),
  ...inEachForm(PROVIDERS_TABLE),
  ...inEachForm(ACTS_TABLE),
  ...inEachForm(LINKS_TABLE),
  ...inEachForm(ENTRIES_TABLE),
  ...inEachForm(JOINED_TABLE),
  ...inEachForm(DECISIONS_TABLE),
];

function inEachForm<Row>(table: ExportTable<Row>): ExportFile[] {
  return FORMS.map((form) => exportFile(table, form as ExportForm<Row>));
}
