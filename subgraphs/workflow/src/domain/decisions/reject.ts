import { dayOf } from "@tizilim/common/pure/day";
import { issueConclusion } from "../conclusion";
import type { DecisionContext } from "../decision-context";
import { accepted, refused, type Decision } from "../decision";
import { groundRefusals } from "../ground-catalogue";
import { orderOf, type ProposalState } from "../proposal";
import type { Reject } from "../proposal-command";
import type { ProposalEvent } from "../proposal-event";
import { gate } from "./gate";
import { heldByOrder } from "./held-by-order";
import { moment } from "./moment";

/** RULES-2025/18: with a reasoned conclusion. A refusal leaves the register as it is and needs no concurrence. */
export function reject(state: ProposalState | null, command: Reject, context: DecisionContext): Decision<ProposalEvent> {
  const refusals = [
    ...gate(state, command, context.actor),
    ...(state?.status === "CONCURRED" && orderOf(state) !== null ? [heldByOrder()] : []),
    ...groundRefusals(command.grounds, dayOf(context.now)),
  ];
  if (refusals.length > 0) return refused(refusals);
  const conclusion = issueConclusion(command.grounds, context.conclusionsThisYear, context.now);
  return accepted({ what: "REJECTED", conclusion, ...moment(context, null) });
}
