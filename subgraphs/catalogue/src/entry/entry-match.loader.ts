import { and, oneOf, type SqlPart } from "@tizilim/common/database/keyset";
import type { Reader } from "@tizilim/common/database/reader";
import { momentBefore } from "@tizilim/common/pure/instant";
import DataLoader from "dataloader";
import { filterNamesSubject } from "../domain/filter-names-subject";
import { serviceCondition } from "../service/service-condition";
import type { ServiceFilterInput } from "../service/service-filter.input";
import type { EntryValue } from "./register-entry.value";
import { columnOfSubject } from "./touched-services";

export type EntryMatchLoader = DataLoader<EntryValue, boolean>;

/** One loader for each filter of a request. */
export function entryMatchLoaders(reader: Reader): (filter: ServiceFilterInput) => EntryMatchLoader {
  const loaders = new Map<string, EntryMatchLoader>();
  return (filter) => {
    const key = JSON.stringify(Object.entries(filter).sort(([one], [other]) => (one < other ? -1 : 1)));
    const known = loaders.get(key) ?? entryMatchLoader(reader, filter);
    loaders.set(key, known);
    return known;
  };
}

/**
 * Whether an entry touches a service that fits the filter, as it left it or as it stood before: who follows a part of the
 * register has to hear of what leaves it. One statement for all entries of a request.
 */
function entryMatchLoader(reader: Reader, filter: ServiceFilterInput): EntryMatchLoader {
  return new DataLoader(
    async (entries) => {
      const asked = entries.flatMap((entry) => [entry.recordedAt, momentBefore(entry.recordedAt)].map((knownOn) => askedOf(entry, knownOn, filter)));
      const rows = await reader.rows<{ number: number }>(asked.map(({ sql }) => sql).join(" UNION "), asked.flatMap(({ parameters }) => parameters));
      const matching = new Set(rows.map(({ number }) => Number(number)));
      return entries.map((entry) => matching.has(entry.number) || filterNamesSubject(filter, entry));
    },
    { cacheKeyFn: (entry) => entry.number as never, maxBatchSize: 100 },
  );
}

function askedOf(entry: EntryValue, knownOn: string, filter: ServiceFilterInput): SqlPart {
  const of = oneOf(columnOfSubject(entry) ?? "subject", [entry.subject]);
  const condition = and([serviceCondition(filter, { inForceOn: entry.effectiveFrom, knownOn }, entry.effectiveFrom), of]);
  return { sql: `SELECT ${entry.number} AS number FROM service_version WHERE ${condition.sql}`, parameters: [...condition.parameters] };
}
