import { doneOnce } from "@tizilim/common/idempotency/done-once";
import { canonicalJson } from "@tizilim/common/pure/canonical-json";
import { instantOf } from "@tizilim/common/pure/instant";
import { causeOfOrder } from "../domain/cause-of-order";
import { decideOrder, type DecidedLine } from "../domain/decide-order";
import type { EntryRefusal } from "../domain/entry-refusal";
import type { LineKind, OrderDocument } from "../domain/order-document";
import type { RegisterEntryKind } from "../domain/register-entry";
import type { RegisterWriter } from "../register/register-writer";
import { indexServices } from "../search/search-term.store";
import { SERVICES } from "../service/service.table";
import { orderStanding } from "./order-standing.store";

export interface EnteredLine {
  readonly proposal: string;
  readonly entry: number;
  readonly code: string;
}

export type OrderAnswer = { readonly entries: ReadonlyArray<EnteredLine> } | { readonly refusal: ReadonlyArray<EntryRefusal> };

const ENTRY_KIND: Readonly<Record<LineKind, RegisterEntryKind>> = { INCLUDE: "SERVICE_INCLUDED", AMEND: "SERVICE_AMENDED", EXCLUDE: "SERVICE_EXCLUDED" };

/**
 * LAW/8, 2-1): enters an order, all of its lines or none. It is decided before anything of it is written, so that of a refused
 * order nothing stays but the answer. The same order again has the same answer; another one under its id is a fault.
 */
export async function applyOrder(register: RegisterWriter, order: OrderDocument, now: Date): Promise<OrderAnswer> {
  const call = { operation: "applyOrder", caller: "workflow", key: order.id, payload: order };
  const outcome = await doneOnce(register.manager, call, instantOf(now), () => entered(register, order));
  if ("reused" in outcome) throw new Error(`another order came under the id ${order.id}`);
  return outcome.answer;
}

async function entered(register: RegisterWriter, order: OrderDocument): Promise<OrderAnswer> {
  const { standing, counters } = await orderStanding(register.manager, order);
  const decision = decideOrder(order, standing);
  if ("refusal" in decision) return decision;
  await counters.store();
  const cause = causeOfOrder(order.number, order.date);
  const entries = await register.appendAll(
    SERVICES,
    decision.lines.map(({ line, record }) => ({
      kind: ENTRY_KIND[line.kind], subject: line.code, revise: () => record, effectiveFrom: order.effectiveFrom, cause, proposal: line.proposal,
    })),
    indexServices,
  );
  return { entries: decision.lines.map((decided, at) => enteredLine(decided, entries[at] ?? null)) };
}

/** What was decided is what was entered: anything else is a fault, and the transaction ends without a trace. */
function enteredLine({ line }: DecidedLine, entry: Awaited<ReturnType<RegisterWriter["appendAll"]>>[number]): EnteredLine {
  if (entry === null || canonicalJson(entry.changes) !== canonicalJson(line.changes)) throw new Error(`${line.proposal} was entered otherwise than decided`);
  return { proposal: line.proposal, entry: entry.number, code: line.code };
}
