import { insertRows } from "@tizilim/common/database/insert-rows";
import { oneOf } from "@tizilim/common/database/keyset";
import { END_OF_DAYS, segmentsOf, type Fact, type Segment } from "@tizilim/common/pure/bitemporal";
import { canonicalJson } from "@tizilim/common/pure/canonical-json";
import type { Day } from "@tizilim/common/pure/day";
import { END_OF_TIME, type Instant } from "@tizilim/common/pure/instant";
import type { EntityManager } from "typeorm";
import { valuesOf } from "../domain/field-changes";
import type { FieldChange } from "../domain/register-entry";
import type { BitemporalColumns } from "./bitemporal-columns";
import { setColumn } from "./set-column.store";
import type { StoredSegment, SubjectTable } from "./subject-table";

type Row = Pick<BitemporalColumns, "id" | "subject" | "validFrom" | "validTo" | "entryNumber" | "record">;

/** What an entry makes of a subject. */
export interface Revision<R> {
  readonly subject: string;
  readonly known: ReadonlyArray<StoredSegment<R>>;
  readonly fact: Fact<R>;
  readonly recordedAt: Instant;
}

export interface OpenedRow<R> {
  readonly id: string;
  readonly subject: string;
  readonly record: R;
}

/** States of a subject as they are known now, in the order of their days. */
export async function knownSegments<R extends object>(writer: EntityManager, table: SubjectTable<R>, subject: string): Promise<StoredSegment<R>[]> {
  return (await knownSegmentsOf(writer, table, [subject])).get(subject) ?? [];
}

/** The same of several subjects at once; each has a list, empty for one that was never entered. */
export async function knownSegmentsOf<R extends object>(
  writer: EntityManager,
  table: SubjectTable<R>,
  subjects: ReadonlyArray<string>,
): Promise<Map<string, StoredSegment<R>[]>> {
  const segments = new Map<string, StoredSegment<R>[]>(subjects.map((subject) => [subject, []]));
  const named = oneOf("subject", [...segments.keys()]);
  const rows: Row[] = await writer.query(
    `SELECT id, subject, validFrom, validTo, entryNumber, record FROM ${table.name} WHERE ${named.sql} AND knownTo = ? ORDER BY validFrom`,
    [...named.parameters, END_OF_TIME],
  );
  for (const { subject, record, ...row } of rows) segments.get(subject)?.push({ ...row, record: JSON.parse(record) as R });
  return segments;
}

/** The record in force on a day, as it is known now; null when there is none. */
export function recordOn<R>(segments: ReadonlyArray<Segment<R>>, day: Day): R | null {
  return segments.find((segment) => segment.validFrom <= day && day < segment.validTo)?.record ?? null;
}

/**
 * Writes what new entries make of the states of different subjects. Rows that no longer hold are closed, not changed:
 * what was known before stays readable. The entries themselves are not yet in the log.
 */
export async function reviseSubjects<R extends object>(
  writer: EntityManager,
  table: SubjectTable<R>,
  revisions: ReadonlyArray<Revision<R>>,
): Promise<OpenedRow<R>[]> {
  const opened: OpenedRow<R>[] = [];
  const rows: Array<Readonly<Record<string, string | number | null>>> = [];
  const closed: Array<readonly [id: string, at: Instant]> = [];
  const facts = await factsOf<R>(writer, table, revisions.filter(isBackDated).map(({ subject }) => subject));
  for (const revision of revisions) {
    const { subject, known, fact, recordedAt } = revision;
    const revised = revisedSegments(table, revision, facts.get(subject) ?? []);
    for (const old of known) if (!revised.some((segment) => stays(old, segment))) closed.push([old.id, recordedAt]);
    const news = revised.filter((segment) => !known.some((old) => stays(old, segment)));
    for (const [index, { record, ...segment }] of news.entries()) {
      const id = `${fact.number}.${index}`;
      opened.push({ id, subject, record });
      rows.push({
        id,
        writtenBy: fact.number,
        subject,
        entryNumber: segment.entryNumber,
        validFrom: segment.validFrom,
        validTo: segment.validTo,
        knownFrom: recordedAt,
        knownTo: END_OF_TIME,
        record: JSON.stringify(record),
        ...table.columns(record),
      });
    }
  }
  await setColumn(writer, table.name, { key: "id", column: "knownTo" }, closed);
  await insertRows(writer, table.name, rows);
  return opened;
}

/** A back-dated entry may change a later state's record without moving its days. */
function stays<R>(one: Segment<R>, other: Segment<R>): boolean {
  return (
    one.validFrom === other.validFrom &&
    one.validTo === other.validTo &&
    one.entryNumber === other.entryNumber &&
    canonicalJson(one.record) === canonicalJson(other.record)
  );
}

/** Only the whole history tells which fields a later day set anew. */
function isBackDated<R>({ known, fact }: Revision<R>): boolean {
  const last = known.at(-1);
  return last !== undefined && fact.effectiveFrom <= last.validFrom;
}

/** `facts`: the history of a subject whose new entry is back-dated; of others it is not needed. */
function revisedSegments<R extends object>(table: SubjectTable<R>, revision: Revision<R>, facts: ReadonlyArray<Fact<R>>): Segment<R>[] {
  const { known, fact } = revision;
  const last = known.at(-1);
  if (!last) return segmentsOf(table.blank, [fact]);
  if (isBackDated(revision)) return segmentsOf(table.blank, [...facts, fact]);
  return [
    ...known.slice(0, -1),
    { ...last, validTo: fact.effectiveFrom },
    { validFrom: fact.effectiveFrom, validTo: END_OF_DAYS, entryNumber: fact.number, record: { ...last.record, ...fact.values } },
  ];
}

/** Everything that the log says of the subjects. */
async function factsOf<R extends object>(writer: EntityManager, table: SubjectTable<R>, subjects: ReadonlyArray<string>): Promise<Map<string, Fact<R>[]>> {
  const facts = new Map<string, Fact<R>[]>(subjects.map((subject) => [subject, []]));
  if (subjects.length === 0) return facts;
  const named = oneOf("subject", subjects);
  const rows: Array<{ subject: string; number: number; effectiveFrom: string; changes: string }> = await writer.query(
    `SELECT subject, number, effectiveFrom, changes FROM register_entry WHERE ${named.sql} AND kind LIKE ? ORDER BY number`,
    [...named.parameters, `${table.entryKindPrefix}%`],
  );
  for (const { subject, number, effectiveFrom, changes } of rows) {
    facts.get(subject)?.push({ number, effectiveFrom, values: valuesOf<R>(JSON.parse(changes) as FieldChange[]) });
  }
  return facts;
}
