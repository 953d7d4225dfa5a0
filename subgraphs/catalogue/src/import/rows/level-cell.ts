import { isSectionCode, isSubsectionCode } from "../../domain/service-code";
import type { CodeScheme } from "../../domain/code-scheme";
import type { ColumnField } from "../columns/column";
import type { TableColumn } from "../columns/table-columns";
import type { SourceRow } from "../tables/source-table";

export interface LevelCell {
  readonly code: string | null;
  readonly name: string | null;
}

const WORD_OF_LEVEL = "(?:раздел|подраздел|бөлім|кіші бөлім)";
const NUMBERED = new RegExp(`^(?:${WORD_OF_LEVEL}\\s*)?(\\d+)(?:-${WORD_OF_LEVEL})?[.):\\s–-]*(.*)$`, "isu");

/** «001. Құжаттандыру», «Раздел 001 Документирование», a bare code or a bare name. */
export function readLevelCell(text: string): LevelCell {
  const match = NUMBERED.exec(text);
  return match ? { code: match[1] ?? null, name: match[2]?.trim() || null } : { code: null, name: text.trim() || null };
}

export function isLevelCode(code: string, scheme: CodeScheme): boolean {
  return isSectionCode(code, scheme) || isSubsectionCode(code, scheme);
}

export interface LevelOfRow {
  readonly code: string;
  /** Each with the index of its cell, which tells the language. */
  readonly names: readonly { readonly text: string; readonly at: number }[];
}

/** A row that only names a section or subsection, between the services; null for any other row. */
export function levelOfRow(row: SourceRow, columns: readonly TableColumn[], scheme: CodeScheme): LevelOfRow | null {
  const filled = row.cells.flatMap((text, at) => (text === "" ? [] : [{ text, at }]));
  const [only] = filled;
  if (filled.length === 1 && only) {
    const { code, name } = readLevelCell(only.text);
    return code !== null && name !== null && isLevelCode(code, scheme) ? { code, names: [{ text: name, at: only.at }] } : null;
  }
  const fieldAt = (at: number): ColumnField | undefined => columns.find((column) => column.at === at)?.field;
  const code = filled.find(({ at }) => fieldAt(at) === "code")?.text;
  const names = filled.filter(({ at }) => fieldAt(at) === "name");
  const others = filled.filter(({ at }) => !["code", "name", "number"].includes(fieldAt(at) ?? ""));
  return code && isLevelCode(code, scheme) && names.length > 0 && others.length === 0 ? { code, names } : null;
}
