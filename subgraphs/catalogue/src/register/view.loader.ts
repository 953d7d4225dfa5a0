import DataLoader from "dataloader";
import { oneOf } from "@tizilim/common/database/keyset";
import type { Reader } from "@tizilim/common/database/reader";
import { temporalCondition } from "@tizilim/common/database/temporal-condition";
import { formatReference, isNow, type Reference } from "@tizilim/common/pure/as-of";
import { answersFor, type BitemporalRow } from "@tizilim/common/pure/bitemporal";
import type { Day } from "@tizilim/common/pure/day";
import type { CurrentStates } from "./current-states";
import type { SubjectTable } from "./subject-table";
import { heldViewOf, versionColumns, viewOf, type VersionRow, type View } from "./view";

export type ViewLoader<R> = DataLoader<Reference, View<R> | null, string>;

/**
 * Subjects by reference, one statement for all that a request asks for at a time, whatever their moments: views of one
 * moment are picked by the database, views of several here, among all versions of the subjects.
 */
export function viewLoader<R extends object>(reader: Reader, table: SubjectTable<R>, today: Day, current?: CurrentStates<R>): ViewLoader<R> {
  return new DataLoader(
    async (references) => {
      const first = references[0];
      const one = first !== undefined && references.every((reference) => sameMoment(reference, first));
      const memory = one && isNow(first.asOf) ? await current?.() : null;
      if (memory) {
        return references.map(({ id }) => {
          const state = memory.stateOn(id, today);
          return state === null ? null : heldViewOf(state);
        });
      }
      return one ? ofOneMoment<R>(reader, table, today, references) : ofSeveralMoments<R>(reader, table, today, references);
    },
    { cacheKeyFn: (reference) => formatReference(reference.id, reference.asOf), maxBatchSize: 500 },
  );
}

async function ofOneMoment<R extends object>(reader: Reader, table: SubjectTable<R>, today: Day, references: ReadonlyArray<Reference>): Promise<Array<View<R> | null>> {
  const asOf = (references[0] as Reference).asOf;
  const temporal = temporalCondition(asOf, today);
  const subjects = oneOf("subject", [...new Set(references.map((reference) => reference.id))]);
  const rows = await reader.rows<VersionRow>(`SELECT ${versionColumns(reader)} FROM ${table.name} WHERE ${subjects.sql} AND ${temporal.sql}`, [
    ...subjects.parameters,
    ...temporal.parameters,
  ]);
  const views = new Map(rows.map((row) => [row.subject, viewOf<R>(row, asOf)]));
  return references.map((reference) => views.get(reference.id) ?? null);
}

async function ofSeveralMoments<R extends object>(reader: Reader, table: SubjectTable<R>, today: Day, references: ReadonlyArray<Reference>): Promise<Array<View<R> | null>> {
  const subjects = oneOf("subject", [...new Set(references.map((reference) => reference.id))]);
  const rows = await reader.rows<VersionRow & BitemporalRow>(
    `SELECT ${versionColumns(reader)}, knownFrom, knownTo FROM ${table.name} WHERE ${subjects.sql}`,
    subjects.parameters,
  );
  return references.map(({ id, asOf }) => {
    const row = rows.find((candidate) => candidate.subject === id && answersFor(candidate, asOf.inForceOn ?? today, asOf.knownOn));
    return row ? viewOf<R>(row, asOf) : null;
  });
}

function sameMoment(one: Reference, other: Reference): boolean {
  return one.asOf.inForceOn === other.asOf.inForceOn && one.asOf.knownOn === other.asOf.knownOn;
}
