import { and, oneOf, type SqlPart } from "@tizilim/common/database/keyset";
import type { Segment } from "@tizilim/common/pure/bitemporal";
import { END_OF_TIME } from "@tizilim/common/pure/instant";
import type { Day } from "@tizilim/common/pure/day";
import type { EntityManager } from "typeorm";
import type { SubjectTable } from "../register/subject-table";

const EVERY: SqlPart = { sql: "", parameters: [] };

interface Row extends Segment<string> {
  readonly subject: string;
}

/** States, as they are known now, of those of the subjects that the register knows; of all of them where none are named. */
export async function knownStates<R extends object>(
  manager: EntityManager,
  table: SubjectTable<R>,
  subjects: ReadonlyArray<string> | null = null,
): Promise<Map<string, Segment<R>[]>> {
  const condition = and([{ sql: "knownTo = ?", parameters: [END_OF_TIME] }, subjects === null ? EVERY : oneOf("subject", subjects)]);
  const rows: Row[] = await manager.query(
    `SELECT subject, validFrom, validTo, entryNumber, record FROM ${table.name} WHERE ${condition.sql} ORDER BY subject, validFrom`,
    [...condition.parameters],
  );
  const states = new Map<string, Segment<R>[]>();
  for (const { subject, record, ...days } of rows) {
    const own = states.get(subject) ?? [];
    own.push({ ...days, record: JSON.parse(record) as R });
    states.set(subject, own);
  }
  return states;
}

/** Codes of all services that ever entered, and of those that are in force on a day. */
export async function serviceCodes(manager: EntityManager, day: Day): Promise<{ readonly all: string[]; readonly inForce: string[] }> {
  const rows: Array<{ subject: string; inForce: number | string }> = await manager.query(
    "SELECT subject, MAX(CASE WHEN status = 'IN_FORCE' AND validFrom <= ? AND validTo > ? THEN 1 ELSE 0 END) AS inForce " +
      "FROM service_version WHERE knownTo = ? GROUP BY subject ORDER BY subject",
    [day, day, END_OF_TIME],
  );
  return { all: rows.map((row) => row.subject), inForce: rows.filter((row) => Number(row.inForce) === 1).map((row) => row.subject) };
}
