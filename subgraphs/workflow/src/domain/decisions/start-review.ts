import type { DecisionContext } from "../decision-context";
import { accepted, refused, type Decision } from "../decision";
import type { ProposalState } from "../proposal";
import type { StartReview } from "../proposal-command";
import type { ProposalEvent } from "../proposal-event";
import { gate } from "./gate";
import { moment } from "./moment";

/** RULES-2025/17, LAW/8, 3): the authorised body takes it up. */
export function startReview(state: ProposalState | null, command: StartReview, context: DecisionContext): Decision<ProposalEvent> {
  const refusals = gate(state, command, context.actor);
  if (refusals.length > 0) return refused(refusals);
  return accepted({ what: "REVIEW_STARTED", ...moment(context, command.note) });
}
