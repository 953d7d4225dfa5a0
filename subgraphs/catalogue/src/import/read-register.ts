import { localizedText, type Language } from "@tizilim/common/pure/localized-text";
import type { CodeScheme } from "../domain/code-scheme";
import { parseServiceCode, partsOf } from "../domain/service-code";
import { findHeadings } from "./columns/find-headings";
import { languageOfFile } from "./columns/language-of-file";
import { tableColumns, type TableColumn } from "./columns/table-columns";
import { reportInOrder } from "./findings/report-in-order";
import { rowFinding, type Place, type RowFinding } from "./findings/row-finding";
import type { ImportedProvider, ImportedSection, ImportedService, ImportedSubsection } from "./imported-service";
import { importedServices, type KnownLevels } from "./rows/imported-services";
import { joinRows } from "./rows/join-rows";
import { levelOfRow, type LevelOfRow } from "./rows/level-cell";
import { namedLevels } from "./rows/level-names";
import { readRow } from "./rows/read-row";
import { RowCells } from "./rows/row-cells";
import type { LevelName, RowReading } from "./rows/row-reading";
import { MAX_ROWS, type SourceFile } from "./source-file";
import { readTables } from "./tables/read-tables";
import { isEmptyRow, type SourceRow, type SourceTable } from "./tables/source-table";

export interface ReadProgress {
  readonly file: string;
  readonly rowsRead: number;
  readonly rowsTotal: number;
}

export interface ReadOptions {
  readonly scheme: CodeScheme;
  /** Codes of the sections and subsections that the register has already. */
  readonly known?: KnownLevels;
  readonly onProgress?: (progress: ReadProgress) => void;
}

/** What the files say, joined by code; a bad row is in the report and nowhere else. */
export interface ReadRegister {
  readonly services: readonly ImportedService[];
  readonly sections: readonly ImportedSection[];
  readonly subsections: readonly ImportedSubsection[];
  readonly providers: readonly ImportedProvider[];
  readonly report: readonly RowFinding[];
  readonly unknownColumns: readonly { readonly file: string; readonly table: string | null; readonly heading: string }[];
  /** Rows below headings that hold something. */
  readonly rowsRead: number;
}

interface OpenTable {
  readonly place: Place;
  readonly language: Language | null;
  readonly columns: readonly TableColumn[];
  readonly width: number;
  readonly counted: boolean;
  readonly rows: readonly SourceRow[];
}

interface Found {
  readonly readings: RowReading[];
  readonly levels: LevelName[];
  readonly report: RowFinding[];
  readonly unknownColumns: ReadRegister["unknownColumns"][number][];
}

const ROWS_BETWEEN_PROGRESS = 500;

/** Reads Russian and Kazakh files of one register. Never throws for what stands in a file: the report tells. */
export async function readRegister(files: readonly SourceFile[], options: ReadOptions): Promise<ReadRegister> {
  const found: Found = { readings: [], levels: [], report: [], unknownColumns: [] };
  const tables: OpenTable[] = [];
  for (const file of files) tables.push(...(await openTables(file, found)));
  const rowsRead = tables.reduce((sum, table) => sum + table.rows.filter((row) => !isEmptyRow(row)).length, 0);
  if (rowsRead > MAX_ROWS) {
    found.report.push(rowFinding("TOO_MANY_ROWS", { file: files[0]?.name ?? "", table: null, line: null }, null, { other: MAX_ROWS }));
    return { services: [], sections: [], subsections: [], providers: [], report: found.report, unknownColumns: found.unknownColumns, rowsRead };
  }
  const rowScheme = { scheme: options.scheme, knownSubsections: wellKnownSubsections(tables, options) };
  for (const table of tables) readRows(table, rowScheme, found, options.onProgress);
  const joined = joinRows(found.readings);
  const levels = namedLevels([...found.levels, ...joined.rows.flatMap((row) => row.levels)], options.scheme);
  const imported = importedServices(joined.rows, allKnown(levels, options.known), options.scheme);
  const report = [...found.report, ...levels.report, ...joined.report, ...imported.report];
  return {
    services: imported.services,
    sections: levels.sections,
    subsections: levels.subsections,
    providers: imported.providers,
    report: reportInOrder(report, files.map((file) => file.name)),
    unknownColumns: found.unknownColumns,
    rowsRead,
  };
}

async function openTables(file: SourceFile, found: Found): Promise<OpenTable[]> {
  const { tables, report } = await readTables(file);
  found.report.push(...report);
  const opened = tables.map((table, at) => openTable(file, table, tables.length > 1 ? (table.name ?? String(at + 1)) : null, found));
  const readable = opened.flatMap((table) => table ?? []);
  if (tables.length > 0 && opened.every((table) => table === null)) {
    found.report.push(rowFinding("NO_HEADINGS", { file: file.name, table: null, line: null }, null));
  }
  return readable;
}

function openTable(file: SourceFile, table: SourceTable, name: string | null, found: Found): OpenTable | null {
  const headings = findHeadings(table);
  const place = { file: file.name, table: name, line: headings?.line ?? null };
  if (!headings) {
    if (name !== null && table.rows.length > 0) found.report.push(rowFinding("TABLE_PASSED_OVER", place, null, { value: name }));
    return null;
  }
  const language = file.language ?? languageOfFile([...(table.name === null ? [] : [table.name]), file.name], headings.texts);
  const { columns, unknown, report } = tableColumns(headings, language, place);
  found.report.push(...report);
  found.unknownColumns.push(...unknown.map((heading) => ({ file: file.name, table: name, heading })));
  const rows = columns.length === 0 ? [] : table.rows.slice(headings.at + 1).filter((row) => !isNumbering(row));
  return { place, language, columns, width: headings.texts.length, counted: table.counted, rows };
}

/** Tables of acts number their columns under the headings: 1, 2, 3, … */
function isNumbering(row: SourceRow): boolean {
  const filled = row.cells.filter((cell) => cell !== "");
  return filled.length > 2 && filled.every((cell, at) => cell === String(at + 1));
}

function wellKnownSubsections(tables: readonly OpenTable[], { scheme, known }: ReadOptions): ReadonlySet<string> {
  const subsections = new Set(known?.subsections);
  for (const { columns, rows } of tables) {
    const at = columns.find((column) => column.field === "code")?.at;
    for (const row of rows) {
      const code = parseServiceCode(row.cells[at ?? -1] ?? "");
      if (code !== null) subsections.add(partsOf(code, scheme).subsection);
    }
  }
  return subsections;
}

function readRows(table: OpenTable, scheme: Parameters<typeof readRow>[1], found: Found, onProgress: ReadOptions["onProgress"]): void {
  table.rows.forEach((row, at) => {
    const last = at === table.rows.length - 1;
    if (last || at % ROWS_BETWEEN_PROGRESS === 0) onProgress?.({ file: table.place.file, rowsRead: at + 1, rowsTotal: table.rows.length });
    const place = { ...table.place, line: row.line };
    if (isEmptyRow(row)) return void found.report.push(rowFinding("EMPTY_ROW", place, null));
    const level = levelOfRow(row, table.columns, scheme.scheme);
    if (level) return void found.levels.push(...levelNames(level, table, place));
    if (table.counted && row.cells.length !== table.width) {
      return void found.report.push(rowFinding("WRONG_CELL_COUNT", place, null, { value: row.cells.length, other: table.width }));
    }
    const cells = new RowCells(row, table.columns, place);
    const reading = readRow(cells, scheme);
    found.report.push(...cells.report);
    if (reading) found.readings.push(reading);
  });
}

const KAZAKH_LETTER = /[әғқңөұүһі]/iu;

function levelNames({ code, names }: LevelOfRow, table: OpenTable, place: Place): LevelName[] {
  return names.flatMap(({ text, at }) => {
    const marked = table.columns.find((column) => column.at === at && column.field === "name")?.language ?? table.language;
    const language = marked ?? (KAZAKH_LETTER.test(text) ? "KK" : "RU");
    const name = localizedText(language === "KK" ? text : null, language === "RU" ? text : null);
    return name ? [{ place, code, name }] : [];
  });
}

function allKnown(levels: { sections: readonly ImportedSection[]; subsections: readonly ImportedSubsection[] }, known?: KnownLevels): KnownLevels {
  return {
    sections: new Set([...(known?.sections ?? []), ...levels.sections.map((level) => level.code)]),
    subsections: new Set([...(known?.subsections ?? []), ...levels.subsections.map((level) => level.code)]),
  };
}
