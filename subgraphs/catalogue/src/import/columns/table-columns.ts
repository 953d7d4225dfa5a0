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
  const unmarked = names.includes("KK") && names.includes("RU") ? null : tableLanguage;
  const columns: TableColumn[] = [];
  const unknown: string[] = [];
  const report: RowFinding[] = [];
  headings.texts.forEach((heading, at) => {
    const column = headings.columns[at] ?? null;
    if (column === null) {
      if (heading !== "") unknown.push(heading);
      return;
    }
    const language = column.language ?? unmarked;
    if (isTaken(columns, column, language)) report.push(rowFinding("DUPLICATE_COLUMN", place, heading, { value: heading }));
    else columns.push({ field: column.field, language, heading, at });
  });
  for (const heading of unknown) report.push(rowFinding("UNKNOWN_COLUMN", place, heading, { value: heading }));
  if (columns.some((column) => column.field === "name" && column.language === null)) {
    return { columns: [], unknown, report: [...report, rowFinding("LANGUAGE_UNKNOWN", place, null)] };
  }
  return { columns, unknown, report };
}

function isTaken(columns: readonly TableColumn[], column: Column, language: Language | null): boolean {
  if (REPEATABLE.has(column.field)) return false;
  return columns.some((other) => other.field === column.field && other.language === language);
}
