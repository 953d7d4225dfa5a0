import type { ProposalEvent, ProposalEventKind } from "./proposal-event";
import { TRANSITIONS, type ProposalRole } from "./transitions";
import type { ProposalCommandType } from "./proposal-command";

/** Which command an event follows from; whoever may give that command stands behind the event. */
const COMMANDS: Readonly<Record<Exclude<ProposalEventKind, "CONCURRED" | "OBJECTED">, ProposalCommandType>> = {
  CREATED: "CreateProposal", UPDATED: "UpdateDraft", SUBMITTED: "Submit", WITHDRAWN: "Withdraw", REVIEW_STARTED: "StartReview",
  CONCURRENCE_REQUESTED: "RequestConcurrence", REBASED: "Rebase", REJECTED: "Reject", ORDERED: "MarkOrdered", ENTERED: "MarkEntered",
  RETURNED: "ReturnFromOrder",
};

/** RULES-2025/14, 17, 18, 33, 34: in which role somebody did what happened: what is told of them to those who are not told their name. */
export function roleBehind(event: Pick<ProposalEvent, "what"> & { readonly body?: ProposalRole }): ProposalRole {
  if (event.what === "CONCURRED" || event.what === "OBJECTED") {
    if (event.body === undefined) throw new Error(`${event.what} is of a body`);
    return event.body;
  }
  const command = COMMANDS[event.what];
  const role = TRANSITIONS.find((way) => way.command === command)?.roles[0];
  if (role === undefined) throw new Error(`nobody may ${command}`);
  return role;
}
