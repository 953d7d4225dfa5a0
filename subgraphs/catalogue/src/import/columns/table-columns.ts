import type { Language } from "@tizilim/common/pure/localized-text";
import type { Place } from "../findings/row-finding";
import { rowFinding, type RowFinding } from "../findings/row-finding";
import type { Column, ColumnField } from "./column";
import type { Headings } from "./find-headings";

export interface TableColumn {
  readonly field: ColumnField;
  /** Null: by the letters of each cell. */
  readonly language: Language | null;
  readonly heading: string;
  readonly at: number;
}

export interface TableColumnsReading {
  readonly columns: readonly TableColumn[];
  readonly unknown: readonly string[];
  readonly report: readonly RowFinding[];
}

/** Code and name of a level may stand in columns of their own. */
const REPEATABLE: ReadonlySet<ColumnField> = new Set(["section", "subsection", "number"]);

/** The columns that are read, each with its language; in a table with both languages the unmarked ones go by their cells. */
export function tableColumns(headings: Headings, tableLanguage: Language | null, place: Place): TableColumnsReading {
  const names = headings.columns.filter((column) => column?.field === "name").map((column) => column?.language);
  const bothNames = isInBothLanguages(headings, "name") || (names.includes("KK") && names.includes("RU"));
  const unmarked = bothNames ? null : tableLanguage;
  const columns: TableColumn[] = [];
  const unknown: string[] = [];
  const report: RowFinding[] = [];
  headings.texts.forEach((heading, at) => {
    const column = headings.columns[at] ?? null;
    if (column === null) {
      if (heading !== "") unknown.push(heading);
      return;
    }
    const language = column.language ?? (isInBothLanguages(headings, column.field) ? column.worded : unmarked);
    if (isTaken(columns, column, language)) report.push(rowFinding("DUPLICATE_COLUMN", place, heading, { value: heading }));
    else columns.push({ field: column.field, language, heading, at });
  });
  for (const heading of unknown) report.push(rowFinding("UNKNOWN_COLUMN", place, heading, { value: heading }));
  if (columns.some((column) => column.field === "name" && column.language === null)) {
    return { columns: [], unknown, report: [...report, rowFinding("LANGUAGE_UNKNOWN", place, null)] };
  }
  return { columns, unknown, report };
}

/** «Наименование» beside «Атауы»: each column is in the language of its own heading. */
function isInBothLanguages(headings: Headings, field: ColumnField): boolean {
  const worded = new Set(headings.columns.filter((column) => column?.field === field && column.language === null).map((column) => column?.worded));
  return worded.has("KK") && worded.has("RU");
}

function isTaken(columns: readonly TableColumn[], column: Column, language: Language | null): boolean {
  if (REPEATABLE.has(column.field)) return false;
  return columns.some((other) => other.field === column.field && other.language === language);
}
