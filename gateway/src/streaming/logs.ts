import type { LogName } from "@tizilim/common/signal/log-name";
import type { EventRoot } from "../engine/events/event-root";

/** A log that is streamed: the subscription over it, and where the graph tells of its changes. */
export interface StreamedLog {
  readonly log: LogName;
  readonly root: EventRoot;
  /** Field of the type Query, an Int that needs no authority: the number of the newest change. */
  readonly endField: string;
}

const sinceArgument = "sinceNumber";

export const STREAMED_LOGS: ReadonlyArray<StreamedLog> = [
  {
    log: "register",
    root: { subscriptionField: "registerEntryAdded", sinceArgument, listField: "registerEntriesSince", marks: { filter: "matches" } },
    endField: "registerLogEnd",
  },
  {
    log: "proposals",
    root: { subscriptionField: "proposalChanged", sinceArgument, listField: "proposalChangesSince", marks: { body: "concerns" } },
    endField: "proposalLogEnd",
  },
  {
    log: "acts",
    root: { subscriptionField: "legalActChanged", sinceArgument, listField: "legalActChangesSince", marks: {} },
    endField: "legalActLogEnd",
  },
];
