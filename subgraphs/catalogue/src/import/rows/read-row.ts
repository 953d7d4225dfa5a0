import { parseBin, type Bin } from "@tizilim/common/pure/identifiers/bin";
import { localizedText, type LocalizedText } from "@tizilim/common/pure/localized-text";
import { sectionOf, partsOf, type ServiceCode } from "../../domain/service-code";
import type { CodeScheme } from "../../domain/code-scheme";
import type { ColumnField } from "../columns/column";
import { standsInWrongLanguage } from "../values/name-language";
import { readCategory } from "../values/read-category";
import { readCode } from "../values/read-code";
import { readLevelCell } from "./level-cell";
import { readDetails } from "./read-details";
import type { RowCells } from "./row-cells";
import type { LevelName, RowReading, TextField } from "./row-reading";
import { textOfCells } from "./text-of-cells";

export interface RowScheme {
  readonly scheme: CodeScheme;
  /** Subsections that well-formed codes and the register know. */
  readonly knownSubsections: ReadonlySet<string>;
}

/** Null where the row is left out; what is wrong is then told in the cells' report. */
export function readRow(cells: RowCells, { scheme, knownSubsections }: RowScheme): RowReading | null {
  const code = codeOf(cells, scheme, knownSubsections);
  if (code === null) return null;
  const details = readDetails(cells);
  const reading: RowReading = {
    place: cells.place,
    places: [cells.place],
    code,
    ...details,
    texts: { ...details.texts, ...textsOf(cells) },
    category: categoryOf(cells),
    providerBin: binOf(cells),
    levels: levelsOf(cells, code, scheme),
    headings: Object.fromEntries(cells.columns.map(({ field, heading }) => [field, heading])),
    given: givenBy(cells),
  };
  return cells.isGood ? reading : null;
}

function codeOf(cells: RowCells, scheme: CodeScheme, knownSubsections: ReadonlySet<string>): ServiceCode | null {
  const [cell] = cells.of("code");
  const heading = cells.columns.find((column) => column.field === "code")?.heading ?? null;
  const reading = readCode(cell?.text ?? "", scheme, knownSubsections);
  if ("code" in reading) return reading.code;
  cells.tell(reading.fault, heading, { value: cell?.text, other: reading.likely ?? "" });
  return null;
}

function textsOf(cells: RowCells): Partial<Record<TextField, LocalizedText>> {
  const names = cells.of("name");
  for (const { text, language, heading } of names) {
    if (standsInWrongLanguage(text, language)) cells.tell("NAME_IN_WRONG_LANGUAGE", heading, { value: text });
  }
  const texts: Partial<Record<TextField, LocalizedText>> = {};
  const put = (field: TextField, text: LocalizedText | null): void => {
    if (text) texts[field] = text;
  };
  put("name", textOfCells(names));
  put("provider", textOfCells(cells.of("provider")));
  put("responsibleBody", textOfCells(cells.of("responsibleBody")));
  put("term", textOfCells(cells.of("term")));
  return texts;
}

function categoryOf(cells: RowCells): RowReading["category"] {
  const [cell] = cells.of("category");
  if (!cell) return null;
  const category = readCategory(cell.text);
  if (category === null) cells.tell("UNKNOWN_CATEGORY", cell.heading, { value: cell.text });
  return category;
}

function binOf(cells: RowCells): Bin | null {
  const [cell] = cells.of("providerBin");
  if (!cell) return null;
  const bin = parseBin(cell.text);
  if (bin === null) cells.tell("INVALID_BIN", cell.heading, { value: cell.text });
  return bin;
}

function levelsOf(cells: RowCells, code: ServiceCode, scheme: CodeScheme): LevelName[] {
  const { subsection } = partsOf(code, scheme);
  const levels = [["section", sectionOf(subsection, scheme)], ["subsection", subsection]] as const;
  return levels.flatMap(([field, own]) => cells.of(field).flatMap((cell) => {
    const level = readLevelCell(cell.text);
    const written = level.code === null ? own : withSection(level.code, field, own);
    if (written !== own) cells.tell("CODE_OUTSIDE_SECTION", cell.heading, { value: cell.text });
    const name = cell.language === "KK" ? localizedText(level.name, null) : localizedText(null, level.name);
    return name ? [{ place: cells.place, code: own, name }] : [];
  }));
}

/** A subsection may be written with its section's digits or with its own alone. */
function withSection(code: string, field: ColumnField, own: string): string {
  return field === "subsection" && own.endsWith(code) ? own : code;
}

const LANGUAGE_FIELDS: ReadonlySet<ColumnField> = new Set(["name", "provider", "responsibleBody", "term", "intake"]);

function givenBy(cells: RowCells): string[] {
  return cells.columns.flatMap(({ field, language }) => {
    if (!LANGUAGE_FIELDS.has(field)) return [field];
    return language === null ? [`${field}.kk`, `${field}.ru`] : [`${field}.${language.toLowerCase()}`];
  });
}
