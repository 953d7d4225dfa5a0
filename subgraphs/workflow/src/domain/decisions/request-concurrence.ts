import type { DecisionContext } from "../decision-context";
import { accepted, refused, type Decision } from "../decision";
import type { ProposalState } from "../proposal";
import type { RequestConcurrence } from "../proposal-command";
import type { ProposalEvent } from "../proposal-event";
import { gate } from "./gate";
import { moment } from "./moment";

/** RULES-2025/33, 34: earlier concurrences, if any, were given to an earlier text and are asked for anew. */
export function requestConcurrence(state: ProposalState | null, command: RequestConcurrence, context: DecisionContext): Decision<ProposalEvent> {
  const refusals = gate(state, command, context.actor);
  if (refusals.length > 0) return refused(refusals);
  return accepted({ what: "CONCURRENCE_REQUESTED", ...moment(context, command.note) });
}
