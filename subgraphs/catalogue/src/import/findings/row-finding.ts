import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { FINDING_TEXTS, type FindingCode, type FindingSeverity } from "./finding-texts";

/** Where a row stands: line is the number of the row in the file, in its sheet or in its table, from 1. */
export interface Place {
  readonly file: string;
  /** Name of the sheet, or number of the table, where a file has several. */
  readonly table: string | null;
  readonly line: number | null;
}

/** One line of the report: where, what is wrong and how to mend it, in both languages. column: its heading as it stands. */
export interface RowFinding extends Place {
  readonly column: string | null;
  readonly code: FindingCode;
  readonly severity: FindingSeverity;
  readonly message: LocalizedText;
  readonly fix: LocalizedText;
}

export interface FoundValues {
  readonly value?: string | number;
  readonly other?: string | number;
}

const LONGEST_QUOTE = 80;

export function rowFinding(code: FindingCode, place: Place, column: string | null, found: FoundValues = {}): RowFinding {
  const { severity, message, fix } = FINDING_TEXTS[code];
  const filled = (text: LocalizedText): LocalizedText => ({ kk: fill(text.kk, found), ru: fill(text.ru, found) });
  return { file: place.file, table: place.table, line: place.line, column, code, severity, message: filled(message), fix: filled(fix) };
}

function fill(text: string | null, found: FoundValues): string | null {
  return text && text.replace(/\{(value|other)\}/gu, (_, name: keyof FoundValues) => shortened(String(found[name] ?? "")));
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST_QUOTE ? text : `${characters.slice(0, LONGEST_QUOTE).join("")}…`;
}
