import { END_OF_TIME, type Instant } from "@tizilim/common/pure/instant";
import { evolve } from "../domain/evolve";
import type { ProposalState } from "../domain/proposal";
import type { ProposalEvent } from "../domain/proposal-event";
import { rowOf, type StoredProposal } from "./proposal.row";

export interface RecordedEvent {
  readonly recordedAt: Instant;
  readonly event: ProposalEvent;
}

/** What lists and conditions ask of a proposal, as it stood while that was known. What is read of it alone comes from its events. */
export function knownRow(proposal: StoredProposal, knownFrom: Instant, knownTo: Instant = END_OF_TIME) {
  const { state: _, submittedAt: __, draftedFor: ___, nameKeyKk: ____, nameKeyRu: _____, ...columns } = rowOf(proposal);
  return { ...columns, knownFrom, knownTo };
}

/** Every state of a proposal that was known for some time, by its events. */
export function knownRows({ id, createdAt }: Pick<StoredProposal, "id" | "createdAt">, events: ReadonlyArray<RecordedEvent>): ReturnType<typeof knownRow>[] {
  let state: ProposalState | null = null;
  const rows: ReturnType<typeof knownRow>[] = [];
  for (const [place, { recordedAt, event }] of events.entries()) {
    state = evolve(state, event);
    const next = events[place + 1]?.recordedAt ?? END_OF_TIME;
    // What one transaction made of it and moved on from was known at no moment.
    if (next > recordedAt) rows.push(knownRow({ id, createdAt, version: place + 1, state }, recordedAt, next));
  }
  return rows;
}
