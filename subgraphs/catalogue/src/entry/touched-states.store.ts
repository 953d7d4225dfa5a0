import { oneOf, type SqlPart } from "@tizilim/common/database/keyset";
import type { Reader } from "@tizilim/common/database/reader";
import type { Day } from "@tizilim/common/pure/day";
import type { Instant } from "@tizilim/common/pure/instant";
import type { RegisterEntryKind } from "../domain/register-entry";
import type { ConditionedService } from "../domain/service-conditions";

/** A state of a service that an entry touches: as the entry left it, or as it was known before; on the entry's day or a later one. */
export interface TouchedState extends ConditionedService {
  /** Row of service_version. */
  readonly version: string;
  readonly code: string;
  /** Number of the entry that touches it. */
  readonly entry: number;
  /** The moment at which it was known: that of the entry, or of the entry before. */
  readonly knownOn: Instant;
  /** Days on which it holds and the entry has effect. */
  readonly heldFrom: Day;
  readonly heldTo: Day;
}

export interface TouchingEntry {
  readonly number: number;
  readonly kind: RegisterEntryKind;
}

type Row = Omit<TouchedState, "forms" | "channels" | "recipients"> & Readonly<Record<"forms" | "channels" | "recipients", string>>;

/** The column of a service's state that names what entries of a kind are about. */
const COLUMN_OF: ReadonlyArray<readonly [kindPrefix: string, column: string]> = [
  ["SERVICE_", "subject"],
  ["PROVIDER_", "provider"],
  ["SECTION_", "section"],
  ["SUBSECTION_", "subsection"],
];

/** By the number of the entry, in one statement however many entries and services. */
export async function touchedStates(reader: Reader, entries: ReadonlyArray<TouchingEntry>): Promise<Map<number, TouchedState[]>> {
  const touched = new Map<number, TouchedState[]>(entries.map(({ number }) => [number, []]));
  const parts = COLUMN_OF.flatMap(([kindPrefix, column]) => {
    const numbers = entries.filter(({ kind }) => kind.startsWith(kindPrefix)).map(({ number }) => number);
    return numbers.length === 0 ? [] : [statesKnown(column, 0, numbers), statesKnown(column, 1, numbers)];
  });
  if (parts.length === 0) return touched;
  const rows = await reader.rows<Row>(parts.map(({ sql }) => sql).join(" UNION ALL "), parts.flatMap(({ parameters }) => parameters));
  for (const row of rows) {
    touched.get(row.entry)?.push({ ...row, forms: listed(row.forms), channels: listed(row.channels), recipients: listed(row.recipients) });
  }
  return touched;
}

/** Known when so many entries less were in the log: moments are those of entries, and no two entries share one. */
function statesKnown(column: string, entriesBefore: 0 | 1, numbers: ReadonlyArray<number>): SqlPart {
  const named = oneOf("e.number", numbers);
  return {
    sql:
      "SELECT s.id AS version, s.subject AS code, e.number AS entry, k.recordedAt AS knownOn, " +
      "CASE WHEN s.validFrom > e.effectiveFrom THEN s.validFrom ELSE e.effectiveFrom END AS heldFrom, s.validTo AS heldTo, " +
      "s.status, s.category, s.section, s.subsection, s.provider, s.governingAct, s.feeKind, s.forms, s.channels, s.recipients " +
      `FROM register_entry e JOIN register_entry k ON k.number = e.number - ${entriesBefore} JOIN service_version s ` +
      `ON s.${column} = e.subject AND s.validTo > e.effectiveFrom AND s.knownFrom <= k.recordedAt AND s.knownTo > k.recordedAt WHERE ${named.sql}`,
    parameters: named.parameters,
  };
}

/** Values stand between commas, with one before the first and after the last. */
function listed<T extends string>(values: string): T[] {
  return values.split(",").filter((value) => value !== "") as T[];
}
