import { oneOf } from "@tizilim/common/database/keyset";
import type { ActState } from "./act-state";
import type { RunQuery } from "@tizilim/common/database/run-query";

/** States of acts by day, as they are known now; one statement. */
export async function actStates(query: RunQuery, ids: ReadonlyArray<string>): Promise<Map<string, ActState[]>> {
  if (ids.length === 0) return new Map();
  const named = oneOf("actId", [...new Set(ids)]);
  const rows = await query<{ actId: string; states: string }>(`SELECT actId, states FROM known_act WHERE ${named.sql}`, named.parameters);
  return new Map(rows.map(({ actId, states }) => [actId, JSON.parse(states) as ActState[]]));
}
