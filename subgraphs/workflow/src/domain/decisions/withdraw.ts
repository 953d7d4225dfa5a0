import type { DecisionContext } from "../decision-context";
import { accepted, refused, type Decision } from "../decision";
import { orderOf, type ProposalState } from "../proposal";
import type { Withdraw } from "../proposal-command";
import type { ProposalEvent } from "../proposal-event";
import { gate } from "./gate";
import { heldByOrder } from "./held-by-order";
import { moment } from "./moment";

/** RULES-2025/14: until it is decided, its body may take it back. */
export function withdraw(state: ProposalState | null, command: Withdraw, context: DecisionContext): Decision<ProposalEvent> {
  const refusals = [...gate(state, command, context.actor), ...(state === null || orderOf(state) === null ? [] : [heldByOrder()])];
  if (refusals.length > 0) return refused(refusals);
  return accepted({ what: "WITHDRAWN", ...moment(context, command.note) });
}
