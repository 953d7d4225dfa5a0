import type { DecisionContext } from "../decision-context";
import { accepted, refused, type Decision } from "../decision";
import { orderOf, type ProposalState } from "../proposal";
import type { MarkEntered, ReturnFromOrder } from "../proposal-command";
import type { ProposalEvent } from "../proposal-event";
import { refusal, type Refusal } from "../refusal";
import { gate } from "./gate";
import { moment } from "./moment";

/** RULES-2025/17: the register has entered the order that holds it. */
export function markEntered(state: ProposalState | null, command: MarkEntered, context: DecisionContext): Decision<ProposalEvent> {
  const { order, entry, code } = command;
  const refusals = [...gate(state, command, context.actor), ...otherOrder(state, order)];
  if (refusals.length > 0) return refused(refusals);
  return accepted({ what: "ENTERED", order, entry, code, ...moment(context, null) });
}

/** LAW/8, 2-1): the register refused the order as a whole; what it held is concurred in as before. */
export function returnFromOrder(state: ProposalState | null, command: ReturnFromOrder, context: DecisionContext): Decision<ProposalEvent> {
  const refusals = [...gate(state, command, context.actor), ...otherOrder(state, command.order)];
  if (refusals.length > 0) return refused(refusals);
  return accepted({ what: "RETURNED", order: command.order, ...moment(context, command.note) });
}

function otherOrder(state: ProposalState | null, order: string): Refusal[] {
  if (state === null || orderOf(state) === order) return [];
  return [refusal("OTHER_ORDER", "order", "LAW/8, 2-1)", {
    kk: "Ұсыныс бұл бұйрыққа енгізілмеген.",
    ru: "Предложение не включено в этот приказ.",
  })];
}
