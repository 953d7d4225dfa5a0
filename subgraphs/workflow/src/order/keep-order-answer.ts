import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { REGISTER_ACTOR } from "../domain/actor";
import { decide } from "../domain/decide";
import { isAccepted } from "../domain/decision";
import type { DeadlinePolicy } from "../domain/deadline-policy";
import type { ProposalCommand } from "../domain/proposal-command";
import { answerOrder, evolveOrder, type OrderAnswer, type RegisterOrder } from "../domain/register-order";
import { NO_FACTS } from "../domain/submission-facts";
import type { WorkflowWriter } from "../log/workflow-writer";
import { decisionContext } from "../proposal/change-proposal";
import { keepEventsOfMany } from "../proposal/keep-events-of-many";
import { storedProposals } from "../proposal/stored-proposal.store";
import { storedOrders, writeOrderAnswer } from "./register-order.store";

/** LAW/8, 2-1): the register's answer to an order, for all of its proposals at once; the same answer again changes nothing. */
export async function keepOrderAnswer(writer: WorkflowWriter, id: string, answer: OrderAnswer, policy: DeadlinePolicy): Promise<void> {
  const before = (await storedOrders(writer.query, [id])).get(id)?.order;
  if (before === undefined) throw new Error(`there is no order ${id}`);
  const decision = answerOrder(before, answer);
  if (!isAccepted(decision)) throw new Error(`the answer to order ${id} was refused`);
  if (decision.accepted.length === 0) return;
  const order = decision.accepted.reduce<RegisterOrder>(evolveOrder, before);
  const proposals = await storedProposals(writer.query, order.proposals);
  const context = await decisionContext(writer, { actor: REGISTER_ACTOR, policy, actsAreFresh: false }, NO_FACTS);
  await keepEventsOfMany(writer, commandsOf(order).map(({ proposal, command }) => {
    const stored = proposals.get(proposal);
    const decided = stored === undefined ? null : decide(stored.state, command, context);
    if (stored === undefined || decided === null || !isAccepted(decided)) throw new Error(`${proposal} is not held by order ${id}`);
    return { before: stored, events: decided.accepted };
  }));
  await writeOrderAnswer(writer, order);
  writer.changed();
}

function commandsOf(order: RegisterOrder): ReadonlyArray<{ readonly proposal: string; readonly command: ProposalCommand }> {
  if (order.status === "ENTERED") return order.entries.map(({ proposal, entry, code }) => ({ proposal, command: { type: "MarkEntered", order: order.id, entry, code } }));
  return order.proposals.map((proposal) => ({ proposal, command: { type: "ReturnFromOrder", order: order.id, note: noteOf(order, proposal) } }));
}

/** Why it came back: what was said of it, or that others stood in the way. */
function noteOf(order: RegisterOrder, proposal: string): LocalizedText {
  const own = order.status === "REFUSED" ? order.refusal.filter(({ field }) => field === proposal || field?.startsWith(`${proposal}.`)) : [];
  if (own.length === 0) return { kk: "Тізілім бұйрықты басқа ұсыныстарға байланысты қабылдамады.", ru: "Реестр отказал приказу из-за других предложений." };
  return { kk: own.map(({ message }) => message.kk).join(" "), ru: own.map(({ message }) => message.ru).join(" ") };
}
