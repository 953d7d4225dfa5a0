import type { OrderDocument } from "../domain/order-document";
import type { OrderAnswer } from "../domain/register-order";
import { UpstreamFault } from "@tizilim/common/following/ask-subgraph";
import { askUpstream } from "../following/ask-upstream";
import { proposalsInRegister } from "@tizilim/common/following/register-line.store";
import { queryWithin } from "@tizilim/common/database/run-query";
import { WorkflowWriter } from "../log/workflow-writer";
import { keepOrderAnswer } from "../order/keep-order-answer";
import { storedOrders } from "../order/register-order.store";
import { markDone, type OutboxItem } from "./outbox.store";
import type { OutboxParts } from "./outbox-senders";

const APPLY = "mutation ($order: String!) { applyOrder(order: $order) }";

/** Milliseconds that the register may take over one order: longer than any request waits, for the work goes on without it. */
const PATIENCE_MS = 30_000;

/**
 * LAW/8, 2-1): asks the register to enter an order and takes its answer over. Harmless to do again at any point: the register
 * answers for one order always the same, and the answer is kept once.
 */
export async function sendOrder(parts: OutboxParts, { id, subject }: OutboxItem): Promise<void> {
  const { database, clock, follower, policy } = parts;
  const stored = (await storedOrders(queryWithin(database.reader), [subject])).get(subject);
  if (stored === undefined) throw new Error(`there is no order ${subject}`);
  const answer = await answerOf(parts, stored.document);
  // The register's lines come before the answer is shown, so that whoever reads ENTERED finds the entries.
  await follower.catchUp();
  await WorkflowWriter.write(database, clock.now(), async (writer) => {
    await keepOrderAnswer(writer, subject, answer, policy);
    await markDone(writer, id);
  });
}

async function answerOf({ upstream, follower, database }: OutboxParts, document: OrderDocument): Promise<OrderAnswer> {
  if (upstream === null) throw new Error("there is no register to send to");
  try {
    const { applyOrder } = await askUpstream<{ applyOrder: string }>(upstream.catalogue, APPLY, { order: JSON.stringify(document) }, PATIENCE_MS);
    return JSON.parse(applyOrder) as OrderAnswer;
  } catch (error) {
    if (!(error instanceof UpstreamFault) || error.code !== "BAD_USER_INPUT") throw error;
    // What the register cannot read it never will; that it did not read it before either, its log tells.
    const { register } = await follower.catchUp();
    if (!register || (await proposalsInRegister(queryWithin(database.reader), document.lines.map(({ proposal }) => proposal)))) throw error;
    return { refusal: [unreadable(error.message)] };
  }
}

function unreadable(fault: string) {
  return {
    code: "ORDER_UNREADABLE", field: null, provision: null,
    message: { kk: `Тізілім бұйрықты оқи алмады: ${fault}`, ru: `Реестр не смог прочитать приказ: ${fault}` },
  };
}
