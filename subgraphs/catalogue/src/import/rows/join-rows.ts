import { fold } from "@tizilim/common/pure/language/fold";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { ColumnField } from "../columns/column";
import { rowFinding, type RowFinding } from "../findings/row-finding";
import { TEXT_FIELDS, type RowReading, type TextField } from "./row-reading";

export interface JoinedRows {
  readonly rows: readonly RowReading[];
  readonly report: readonly RowFinding[];
}

/** The columns of the texts that are not named as their column is. */
const COLUMN_OF_TEXT: Partial<Record<TextField, ColumnField>> = { recipientNote: "recipient", feeDescription: "fee", actCitation: "act" };

/**
 * One row for each code. A code that one table has twice is taken once; a service on which two files, or sheets, disagree is left out,
 * since neither file is known to be right.
 */
export function joinRows(readings: readonly RowReading[]): JoinedRows {
  const joined = new Map<string, RowReading>();
  const lines = new Map<string, RowReading>();
  const disputed = new Set<string>();
  const report: RowFinding[] = [];
  for (const reading of readings) {
    const inTable = JSON.stringify([reading.code, reading.place.file, reading.place.table]);
    const twin = lines.get(inTable);
    if (twin) {
      report.push(rowFinding("DUPLICATE_CODE", reading.place, reading.headings.code ?? null, { value: reading.code, other: twin.place.line ?? "" }));
      continue;
    }
    lines.set(inTable, reading);
    const other = joined.get(reading.code);
    const conflicts = other ? conflictsOf(other, reading) : [];
    report.push(...conflicts);
    if (conflicts.length > 0) disputed.add(reading.code);
    joined.set(reading.code, other ? merged(other, reading) : reading);
  }
  return { rows: [...joined.values()].filter((row) => !disputed.has(row.code)), report };
}

function conflictsOf(one: RowReading, two: RowReading): RowFinding[] {
  const report: RowFinding[] = [];
  const compare = (field: ColumnField, a: string, b: string): void => {
    if (a === "" || b === "" || fold(a) === fold(b)) return;
    report.push(rowFinding("FILES_DISAGREE", two.place, two.headings[field] ?? field, { value: a, other: b }));
  };
  for (const field of TEXT_FIELDS) {
    const column = COLUMN_OF_TEXT[field] ?? (field as ColumnField);
    compare(column, one.texts[field]?.kk ?? "", two.texts[field]?.kk ?? "");
    compare(column, one.texts[field]?.ru ?? "", two.texts[field]?.ru ?? "");
  }
  compare("fee", one.feeKind ?? "", two.feeKind ?? "");
  compare("form", listed(one.forms), listed(two.forms));
  compare("recipient", listed(one.recipients), listed(two.recipients));
  compare("category", one.category ?? "", two.category ?? "");
  compare("act", one.governingAct ?? "", two.governingAct ?? "");
  compare("providerBin", one.providerBin ?? "", two.providerBin ?? "");
  compare("intake", one.intake.kk.join("; "), two.intake.kk.join("; "));
  compare("intake", one.intake.ru.join("; "), two.intake.ru.join("; "));
  return report;
}

function merged(one: RowReading, two: RowReading): RowReading {
  return {
    ...one,
    places: [...one.places, ...two.places],
    texts: Object.fromEntries(TEXT_FIELDS.flatMap((field) => {
      const text = mergedText(one.texts[field], two.texts[field]);
      return text ? [[field, text]] : [];
    })),
    intake: { kk: firstFilled(one.intake.kk, two.intake.kk), ru: firstFilled(one.intake.ru, two.intake.ru) },
    category: one.category ?? two.category,
    recipients: firstFilled(one.recipients, two.recipients),
    channels: [...new Set([...one.channels, ...two.channels])],
    feeKind: one.feeKind ?? two.feeKind,
    forms: firstFilled(one.forms, two.forms),
    governingAct: one.governingAct ?? two.governingAct,
    actDerived: one.governingAct === null ? two.actDerived : one.actDerived && (two.actDerived || two.governingAct === null),
    providerBin: one.providerBin ?? two.providerBin,
    levels: [...one.levels, ...two.levels],
    headings: { ...two.headings, ...one.headings },
    given: [...new Set([...one.given, ...two.given])],
  };
}

function mergedText(one: LocalizedText | undefined, two: LocalizedText | undefined): LocalizedText | undefined {
  if (!one || !two) return one ?? two;
  return { kk: one.kk ?? two.kk, ru: one.ru ?? two.ru };
}

function firstFilled<T>(one: readonly T[], two: readonly T[]): readonly T[] {
  return one.length > 0 ? one : two;
}

function listed(values: readonly string[]): string {
  return [...values].sort().join(", ");
}
