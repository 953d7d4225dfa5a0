import { evolve } from "../domain/evolve";
import type { ProposalState } from "../domain/proposal";
import type { ProposalEvent } from "../domain/proposal-event";
import type { LoggedEvent } from "../log/workflow-writer";

export interface LifeAfter {
  readonly state: ProposalState;
  readonly version: number;
  readonly logged: ReadonlyArray<LoggedEvent>;
}

/** A proposal after events that were decided, and what the log gets: one version for each event. */
export function lifeAfter(id: string, before: { readonly state: ProposalState; readonly version: number } | null, events: ReadonlyArray<ProposalEvent>): LifeAfter {
  let state = before?.state ?? null;
  let version = before?.version ?? 0;
  const logged: LoggedEvent[] = [];
  for (const event of events) {
    state = evolve(state, event);
    version += 1;
    logged.push({ proposal: id, version, status: state.status, event });
  }
  if (state === null) throw new Error("nothing happened to a proposal that is not there");
  return { state, version, logged };
}
