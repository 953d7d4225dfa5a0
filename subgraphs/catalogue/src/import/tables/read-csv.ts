import { parse } from "csv-parse/sync";
import { headingCount } from "../columns/recognise-heading";
import { withoutEmptyEnd, type SourceRow, type SourceTable } from "./source-table";

const DELIMITERS = [";", ",", "\t", "|"] as const;
const LINES_LOOKED_AT = 30;

interface ParsedRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Throws where quotes never close. */
export function readCsv(text: string): SourceTable {
  return { name: null, counted: true, rows: withoutEmptyEnd(recordsOf(text, delimiterOf(text))) };
}

/** The delimiter under which some line of the beginning has the most known headings. */
function delimiterOf(text: string): string {
  const head = text.split(/\r?\n/u, LINES_LOOKED_AT);
  const scores = DELIMITERS.map((delimiter) => Math.max(...head.map((line) => headingCount(cellsOfLine(line, delimiter)))));
  return DELIMITERS[scores.indexOf(Math.max(...scores))] ?? ";";
}

function cellsOfLine(line: string, delimiter: string): string[] {
  return line.split(delimiter).map((cell) => cell.replace(/^\uFEFF?\s*"?|"?\s*$/gu, ""));
}

function recordsOf(text: string, delimiter: string): SourceRow[] {
  const records = parse(text, {
    delimiter, bom: true, info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: false,
  }) as unknown as ParsedRecord[];
  return records.map(({ record }, at) => ({
    line: (records[at - 1]?.info.lines ?? 0) + 1,
    cells: record.map((cell) => cell.trim()),
  }));
}
