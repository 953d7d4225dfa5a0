import { insertRows } from "@tizilim/common/database/insert-rows";
import { oneOf } from "@tizilim/common/database/keyset";
import type { OrderDocument } from "../domain/order-document";
import type { OrderAnswer, RegisterOrder } from "../domain/register-order";
import type { RunQuery } from "@tizilim/common/database/run-query";
import type { WorkflowWriter } from "../log/workflow-writer";

export interface StoredOrder {
  readonly order: RegisterOrder;
  readonly document: OrderDocument;
}

interface Row {
  readonly id: string;
  readonly status: RegisterOrder["status"];
  readonly document: string;
  readonly answer: string | null;
}

/** Those of the ids that there are, by id; one statement. */
export async function storedOrders(query: RunQuery, ids: ReadonlyArray<string>): Promise<Map<string, StoredOrder>> {
  if (ids.length === 0) return new Map();
  const named = oneOf("id", ids);
  const rows = await query<Row>(`SELECT id, status, document, answer FROM register_order WHERE ${named.sql}`, named.parameters);
  return new Map(rows.map((row) => [row.id, storedOrder(row)]));
}

function storedOrder({ id, status, document: text, answer: told }: Row): StoredOrder {
  const document = JSON.parse(text) as OrderDocument;
  const { number, date, effectiveFrom, lines } = document;
  const placed = { id, number, date, effectiveFrom, proposals: lines.map(({ proposal }) => proposal) };
  const answer = told === null ? null : (JSON.parse(told) as OrderAnswer);
  if (answer === null) return { document, order: { ...placed, status: "PENDING" } };
  const order: RegisterOrder = "entries" in answer ? { ...placed, status: "ENTERED", ...answer } : { ...placed, status: "REFUSED", ...answer };
  if (order.status !== status) throw new Error(`order ${id} is ${status}, and was answered otherwise`);
  return { document, order };
}

export function writeNewOrder(writer: WorkflowWriter, { id, number, date, effectiveFrom }: RegisterOrder, document: OrderDocument, placedBy: string): Promise<void> {
  return insertRows(writer.manager, "register_order", [{
    id, number, date, effectiveFrom, status: "PENDING", document: JSON.stringify(document), answer: null, placedBy, placedAt: writer.at, answeredAt: null,
  }]);
}

export async function writeOrderAnswer(writer: WorkflowWriter, order: RegisterOrder): Promise<void> {
  if (order.status === "PENDING") throw new Error(`order ${order.id} has no answer`);
  const answer: OrderAnswer = order.status === "ENTERED" ? { entries: order.entries } : { refusal: order.refusal };
  await writer.manager.query("UPDATE register_order SET status = ?, answer = ?, answeredAt = ? WHERE id = ? AND status = 'PENDING'", [
    order.status, JSON.stringify(answer), writer.at, order.id,
  ]);
}
