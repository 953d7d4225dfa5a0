import { isSectionCode, isSubsectionCode } from "../../domain/service-code";
import type { CodeScheme } from "../../domain/code-scheme";
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

/** A row that only names a section or subsection, between the services; null for any other row. at: its cell of the name. */
export function levelOfRow(row: SourceRow, columns: readonly TableColumn[], scheme: CodeScheme): { code: string; name: string; at: number } | null {
  const filled = row.cells.flatMap((text, at) => (text === "" ? [] : [{ text, at }]));
  const [only] = filled;
  if (filled.length === 1 && only) {
    const { code, name } = readLevelCell(only.text);
    return code !== null && name !== null && isLevelCode(code, scheme) ? { code, name, at: only.at } : null;
  }
  const codeAt = columns.find((column) => column.field === "code")?.at;
  const names = columns.filter((column) => column.field === "name").map((column) => column.at);
  const numbers = columns.filter((column) => column.field === "number").map((column) => column.at);
  const rest = filled.filter(({ at }) => at !== codeAt && !numbers.includes(at));
  const code = filled.find(({ at }) => at === codeAt)?.text;
  const [name] = rest;
  if (!code || !name || rest.length !== 1 || !names.includes(name.at) || !isLevelCode(code, scheme)) return null;
  return { code, name: name.text, at: name.at };
}
