import { oneOf } from "@tizilim/common/database/keyset";
import type { Day } from "@tizilim/common/pure/day";
import type { KnownAct } from "../domain/known-act";
import { stateOn, type ActState } from "../following/act-state";
import type { RunQuery } from "../following/run-query";

export interface ActsTerms {
  readonly today: Day;
  readonly actsAreFresh: boolean;
}

/** Acts by id as they stand on a day; null for one that is not there, nothing for one of which that is not sure. */
export async function knownActs(query: RunQuery, acts: ReadonlyArray<string | null | undefined>, { today, actsAreFresh }: ActsTerms): Promise<Map<string, KnownAct | null>> {
  const ids = [...new Set(acts.filter((id) => id != null))];
  if (ids.length === 0) return new Map();
  const named = oneOf("actId", ids);
  const rows = await query<{ actId: string; states: string }>(`SELECT actId, states FROM known_act WHERE ${named.sql}`, named.parameters);
  const known = new Map<string, KnownAct | null>(actsAreFresh ? ids.map((id) => [id, null]) : []);
  for (const { actId, states } of rows) {
    const state = stateOn(JSON.parse(states) as ActState[], today);
    if (state !== null) known.set(actId, { id: actId, kind: state.kind, status: state.status, title: state.title });
  }
  return known;
}
