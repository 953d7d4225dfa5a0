import type { Refusal } from "./refusal";

/** What follows from a command: the events that happen, or every ground why none does. */
export type Decision<Event> = { readonly accepted: ReadonlyArray<Event> } | { readonly refused: ReadonlyArray<Refusal> };

export function accepted<Event>(...events: Event[]): Decision<Event> {
  return { accepted: events };
}

export function refused<Event>(refusals: ReadonlyArray<Refusal>): Decision<Event> {
  return { refused: refusals };
}

export function isAccepted<Event>(decision: Decision<Event>): decision is { readonly accepted: ReadonlyArray<Event> } {
  return "accepted" in decision;
}
