import type { Day } from "@tizilim/common/pure/day";
import type { KnownAct } from "../domain/known-act";

/** State of an act on some days (validTo: exclusive), as the legal subgraph knows it. */
export interface ActState extends Pick<KnownAct, "kind" | "status" | "title"> {
  readonly validFrom: Day;
  readonly validTo: Day;
}

export function stateOn(states: ReadonlyArray<ActState>, day: Day): ActState | null {
  return states.find(({ validFrom, validTo }) => validFrom <= day && day < validTo) ?? null;
}

/** The first day of the state that a change of this kind brought; null where it brought none, as a first loading. */
export function actChangedOn(what: string, states: ReadonlyArray<ActState>): Day | null {
  if (what === "AMENDED" || what === "REPEALED") {
    const last = states.findLastIndex(({ status }) => status !== what);
    return states[last + 1]?.validFrom ?? null;
  }
  return what === "NEW_EDITION" ? (states.at(-1)?.validFrom ?? null) : null;
}
