import { END_OF_DAYS, segmentsOf, type Fact, type Segment } from "@tizilim/common/pure/bitemporal";
import { canonicalJson } from "@tizilim/common/pure/canonical-json";
import type { Day } from "@tizilim/common/pure/day";
import { END_OF_TIME, type Instant } from "@tizilim/common/pure/instant";
import { In, type EntityManager } from "typeorm";
import { valuesOf } from "../domain/field-changes";
import type { FieldChange } from "../domain/register-entry";
import type { BitemporalColumns } from "./bitemporal-columns";
import type { StoredSegment, SubjectTable } from "./subject-table";

/** States of a subject as they are known now, in the order of their days. */
export async function knownSegments<R extends object>(writer: EntityManager, table: SubjectTable<R>, subject: string): Promise<StoredSegment<R>[]> {
  const rows: Array<Pick<BitemporalColumns, "id" | "validFrom" | "validTo" | "entryNumber" | "record">> = await writer.query(
    `SELECT id, validFrom, validTo, entryNumber, record FROM ${table.name} WHERE subject = ? AND knownTo = ? ORDER BY validFrom`,
    [subject, END_OF_TIME],
  );
  return rows.map((row) => ({ ...row, record: JSON.parse(row.record) as R }));
}

/** The record in force on a day, as it is known now; null when there is none. */
export function recordOn<R>(segments: ReadonlyArray<Segment<R>>, day: Day): R | null {
  return segments.find((segment) => segment.validFrom <= day && day < segment.validTo)?.record ?? null;
}

/**
 * Writes what a new entry makes of a subject's states. Rows that no longer hold are closed, not changed: what was known
 * before stays readable.
 */
export async function reviseSubject<R extends object>(
  writer: EntityManager,
  table: SubjectTable<R>,
  subject: string,
  known: ReadonlyArray<StoredSegment<R>>,
  fact: Fact<R>,
  recordedAt: Instant,
): Promise<Array<{ id: string; record: R }>> {
  const revised = await revisedSegments(writer, table, subject, known, fact);
  // A back-dated entry may change a later state's record without moving its days.
  const stays = (one: Segment<R>, other: Segment<R>): boolean =>
    one.validFrom === other.validFrom &&
    one.validTo === other.validTo &&
    one.entryNumber === other.entryNumber &&
    canonicalJson(one.record) === canonicalJson(other.record);
  const closed = known.filter((old) => !revised.some((segment) => stays(old, segment)));
  const opened = revised.filter((segment) => !known.some((old) => stays(old, segment)));
  if (closed.length > 0) {
    await writer.update(table.entity, { id: In(closed.map((segment) => segment.id)) }, { knownTo: recordedAt });
  }
  const rows = opened.map((segment, index) => ({
    id: `${fact.number}.${index}`,
    subject,
    entryNumber: segment.entryNumber,
    validFrom: segment.validFrom,
    validTo: segment.validTo,
    knownFrom: recordedAt,
    knownTo: END_OF_TIME,
    record: JSON.stringify(segment.record),
    ...table.columns(segment.record),
  }));
  await writer.insert(table.entity, rows);
  return rows.map((row, index) => ({ id: row.id, record: (opened[index] as Segment<R>).record }));
}

async function revisedSegments<R extends object>(
  writer: EntityManager,
  table: SubjectTable<R>,
  subject: string,
  known: ReadonlyArray<StoredSegment<R>>,
  fact: Fact<R>,
): Promise<Segment<R>[]> {
  const last = known.at(-1);
  if (!last) return segmentsOf(table.blank, [fact]);
  if (fact.effectiveFrom > last.validFrom) {
    const record = { ...last.record, ...fact.values };
    return [
      ...known.slice(0, -1),
      { ...last, validTo: fact.effectiveFrom },
      { validFrom: fact.effectiveFrom, validTo: END_OF_DAYS, entryNumber: fact.number, record },
    ];
  }
  // A back-dated entry: only the whole history tells which fields a later day set anew.
  return segmentsOf(table.blank, [...(await factsOf<R>(writer, table, subject)), fact]);
}

async function factsOf<R extends object>(writer: EntityManager, table: SubjectTable<R>, subject: string): Promise<Fact<R>[]> {
  const rows: Array<{ number: number; effectiveFrom: string; changes: string }> = await writer.query(
    "SELECT number, effectiveFrom, changes FROM register_entry WHERE subject = ? AND kind LIKE ? ORDER BY number",
    [subject, `${table.entryKindPrefix}%`],
  );
  return rows.map((row) => ({
    number: row.number,
    effectiveFrom: row.effectiveFrom,
    values: valuesOf<R>(JSON.parse(row.changes) as FieldChange[]),
  }));
}
