import { and, oneOf, type SqlPart } from "@tizilim/common/database/keyset";
import type { Reader } from "@tizilim/common/database/reader";
import { temporalCondition } from "@tizilim/common/database/temporal-condition";
import DataLoader from "dataloader";
import { isAboutService, type EntryValue } from "./register-entry.value";

export type TouchedServicesLoader = DataLoader<EntryValue, ReadonlyArray<string>>;

/** Column of a service's state that names what the entry is about; null where the entry is about a service itself. */
export function columnOfSubject({ kind }: Pick<EntryValue, "kind">): "provider" | "section" | "subsection" | null {
  if (kind.startsWith("PROVIDER_")) return "provider";
  if (kind.startsWith("SUBSECTION_")) return "subsection";
  return kind.startsWith("SECTION_") ? "section" : null;
}

/** Codes of the services that each entry touches, as it left them: one statement for all entries of a request that are about no service. */
export function touchedServicesLoader(reader: Reader): TouchedServicesLoader {
  return new DataLoader(
    async (entries) => {
      const asked = entries.flatMap((entry) => askedOf(entry) ?? []);
      const rows = asked.length === 0 ? [] : await reader.rows<{ number: number; code: string }>(asked.map(({ sql }) => sql).join(" UNION ALL "), asked.flatMap(({ parameters }) => parameters));
      const touched = new Map<number, string[]>();
      for (const { number, code } of rows) touched.set(Number(number), [...(touched.get(Number(number)) ?? []), code]);
      return entries.map((entry) => (isAboutService(entry) ? [entry.subject] : (touched.get(entry.number) ?? []).sort()));
    },
    { cacheKeyFn: (entry) => entry.number as never },
  );
}

function askedOf(entry: EntryValue): SqlPart | null {
  const column = columnOfSubject(entry);
  if (column === null) return null;
  const moment = temporalCondition({ inForceOn: entry.effectiveFrom, knownOn: entry.recordedAt }, entry.effectiveFrom);
  const condition = and([moment, oneOf(column, [entry.subject]), oneOf("status", ["IN_FORCE"])]);
  return { sql: `SELECT ${entry.number} AS number, subject AS code FROM service_version WHERE ${condition.sql}`, parameters: [...condition.parameters] };
}
