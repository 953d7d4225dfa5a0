import type { Day } from "@tizilim/common/pure/day";
import type { KnownAct } from "../domain/known-act";
import { stateOn } from "../following/act-state";
import { actStates } from "../following/known-act.store";
import type { RunQuery } from "@tizilim/common/database/run-query";

export interface ActsTerms {
  readonly today: Day;
  readonly actsAreFresh: boolean;
}

/** Acts by id as they stand on a day; null for one that is not there, nothing for one of which that is not sure. */
export async function knownActs(query: RunQuery, acts: ReadonlyArray<string | null | undefined>, { today, actsAreFresh }: ActsTerms): Promise<Map<string, KnownAct | null>> {
  const ids = [...new Set(acts.filter((id) => id != null))];
  const known = new Map<string, KnownAct | null>(actsAreFresh ? ids.map((id) => [id, null]) : []);
  for (const [id, states] of await actStates(query, ids)) {
    const state = stateOn(states, today);
    if (state !== null) known.set(id, { id, kind: state.kind, status: state.status, title: state.title });
  }
  return known;
}
