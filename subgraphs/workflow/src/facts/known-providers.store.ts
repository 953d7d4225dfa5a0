import { oneOf } from "@tizilim/common/database/keyset";
import type { RunQuery } from "@tizilim/common/database/run-query";

/** Of the providers named, the ids of those that exist. */
export async function knownProviders(query: RunQuery, providers: ReadonlyArray<string | null | undefined>): Promise<Set<string>> {
  const ids = [...new Set(providers.filter((id) => id != null))];
  if (ids.length === 0) return new Set();
  const named = oneOf("id", ids);
  const rows = await query<{ id: string }>(`SELECT id FROM known_provider WHERE ${named.sql}`, named.parameters);
  return new Set(rows.map(({ id }) => id));
}
