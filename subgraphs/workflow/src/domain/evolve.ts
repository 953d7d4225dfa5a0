import {
  concurrencesOf, CONCURRING_BODIES, submissionOf, type Concurrence, type ConcurringBody, type ProposalState, type ProposalStatus,
} from "./proposal";
import type { ConcurredEvent, Objected, ProposalEvent, Rebased } from "./proposal-event";

/**
 * The state after an event; null before the first. Throws for an event that the state before cannot have had: the
 * decision that lets it happen was not asked.
 */
export function evolve(state: ProposalState | null, event: ProposalEvent): ProposalState {
  if (event.what === "CREATED") {
    if (state !== null) throw impossible(state, event);
    const { content, period, baseEntry, by } = event;
    return { status: "DRAFT", content, period, baseEntry, writers: [by] };
  }
  switch (event.what) {
    case "UPDATED": return { ...having(state, event, "DRAFT"), content: event.content, writers: written(state, event.by) };
    case "SUBMITTED": return submitted(having(state, event, "DRAFT"), event);
    case "WITHDRAWN": return withdrawn(having(state, event, "DRAFT", "SUBMITTED", "UNDER_REVIEW", "AWAITING_CONCURRENCE", "CONCURRED"));
    case "REVIEW_STARTED": return { ...having(state, event, "SUBMITTED"), status: "UNDER_REVIEW", concurrences: [] };
    case "CONCURRENCE_REQUESTED": {
      const before = having(state, event, "UNDER_REVIEW");
      return { ...before, status: "AWAITING_CONCURRENCE", concurrences: before.concurrences.map(voided) };
    }
    case "CONCURRED": return concurred(having(state, event, "AWAITING_CONCURRENCE"), event);
    case "OBJECTED": return objected(having(state, event, "AWAITING_CONCURRENCE"), event);
    case "REBASED": return rebased(having(state, event, "DRAFT", "SUBMITTED", "UNDER_REVIEW", "AWAITING_CONCURRENCE", "CONCURRED"), event);
    case "REJECTED": {
      const { conclusion } = event;
      const { content, writers, period, baseEntry, submission, concurrences } = having(state, event, "UNDER_REVIEW", "AWAITING_CONCURRENCE", "CONCURRED");
      return { status: "REJECTED", content, writers, period, baseEntry, submission, concurrences, conclusion };
    }
    case "ORDERED": return { ...having(state, event, "CONCURRED"), order: event.order };
    case "ENTERED": {
      const { order, entry, code } = event;
      return { ...having(state, event, "CONCURRED"), status: "ENTERED", order, entry, code };
    }
    case "RETURNED": return { ...having(state, event, "CONCURRED"), order: null };
  }
}

/** RULES-2025/33, 34: the bodies whose concurrence stands. */
export function concurring(concurrences: ReadonlyArray<Concurrence>): ReadonlyArray<ConcurringBody> {
  const standing = concurrences.filter((given) => !given.voided && given.decision === "CONCUR").map(({ body }) => body);
  return CONCURRING_BODIES.filter((body) => standing.includes(body));
}

type In<Status extends ProposalStatus> = Extract<ProposalState, { status: Status }>;

function having<Status extends ProposalStatus>(state: ProposalState | null, event: ProposalEvent, ...statuses: Status[]): In<Status> {
  if (state === null || !statuses.some((status) => status === state.status)) throw impossible(state, event);
  return state as In<Status>;
}

function impossible(state: ProposalState | null, event: ProposalEvent): Error {
  return new Error(`${event.what} cannot happen to a proposal that is ${state?.status ?? "not there"}`);
}

function written(state: ProposalState | null, by: string): ReadonlyArray<string> {
  const writers = state?.writers ?? [];
  return writers.includes(by) ? writers : [...writers, by];
}

function voided(concurrence: Concurrence): Concurrence {
  return { ...concurrence, voided: true };
}

function submitted(draft: In<"DRAFT">, { by, at, late, period }: Extract<ProposalEvent, { what: "SUBMITTED" }>): ProposalState {
  return { ...draft, status: "SUBMITTED", period, submission: { by, at, late, draftedFor: draft.period } };
}

function withdrawn(state: ProposalState): ProposalState {
  const { content, writers, period, baseEntry } = state;
  return { status: "WITHDRAWN", content, writers, period, baseEntry, submission: submissionOf(state), concurrences: concurrencesOf(state) };
}

function concurred(before: In<"AWAITING_CONCURRENCE">, { body, note, by, at }: ConcurredEvent): ProposalState {
  const concurrences = [...before.concurrences, { body, decision: "CONCUR" as const, note, by, at, voided: false }];
  if (concurring(concurrences).length < CONCURRING_BODIES.length) return { ...before, concurrences };
  return { ...before, status: "CONCURRED", concurrences, order: null };
}

function objected(before: In<"AWAITING_CONCURRENCE">, { body, note, by, at }: Objected): ProposalState {
  const objection: Concurrence = { body, decision: "OBJECT", note, by, at, voided: false };
  return { ...before, status: "UNDER_REVIEW", concurrences: [...before.concurrences.map(voided), objection] };
}

/** What was agreed to is no longer what stands: it is reviewed and agreed to anew. */
function rebased(before: ProposalState, { baseEntry, by }: Rebased): ProposalState {
  const writers = written(before, by);
  if (before.status === "AWAITING_CONCURRENCE" || before.status === "CONCURRED" || before.status === "UNDER_REVIEW") {
    const { content, period, submission, concurrences } = before;
    return { status: "UNDER_REVIEW", content, writers, period, baseEntry, submission, concurrences: concurrences.map(voided) };
  }
  return { ...before, writers, baseEntry };
}
