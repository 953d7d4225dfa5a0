import { dayOf, type Day } from "@tizilim/common/pure/day";
import { normaliseOrderNumber } from "@tizilim/common/pure/language/order-number";
import type { Problem } from "@tizilim/common/pure/problem";
import { NotDecided } from "../command/not-decided";
import { maySee } from "../domain/authority";
import type { CodeScheme } from "../domain/code-scheme";
import { decide } from "../domain/decide";
import { isAccepted } from "../domain/decision";
import { movedSince } from "../domain/moved-since";
import { orderDocument } from "../domain/order-document";
import { CODE_UNKNOWN, refusalsOf } from "../domain/order-preview";
import { readerOf } from "../domain/proposal-visibility";
import { evolveOrder, placeOrder } from "../domain/register-order";
import type { Refusal } from "../domain/refusal";
import { NO_FACTS } from "../domain/submission-facts";
import type { WorkflowWriter } from "../log/workflow-writer";
import { putInOutbox } from "../outbox/outbox.store";
import { previewedProposals, type PreviewOverRegister } from "../preview/previewed-proposals";
import { decisionContext, type CommandTerms } from "../proposal/change-proposal";
import { keepEventsOfMany, type ProposalChange } from "../proposal/keep-events-of-many";
import type { StoredProposal } from "../proposal/proposal.row";
import { unknownProposal } from "../proposal/proposal-problems";
import { storedProposals } from "../proposal/stored-proposal.store";
import { visibleOf } from "../proposal/visible-of";
import { entriesSince } from "./entries-since.store";
import { writeNewOrder } from "./register-order.store";

export interface OrderRequest {
  readonly proposals: ReadonlyArray<string>;
  readonly orderNumber: string;
  readonly orderDate: Day;
  readonly effectiveFrom: Day;
  /** Of the register that a preview was made over; null: whatever stands now. */
  readonly expectedRevision: number | null;
}

export interface OrderTerms extends CommandTerms {
  readonly scheme: CodeScheme | null;
}

export interface PlacedAnswer {
  /** Id of the order; null when refused. */
  readonly order: string | null;
  readonly problems: ReadonlyArray<Problem>;
}

type Seen = ReadonlyMap<string, StoredProposal>;

/**
 * LAW/8, 2-1): an order over all of the proposals, written down with what the register has to do, or every reason against it. Rejects
 * with NotDecided while the code of an inclusion cannot be known.
 */
export async function placeRegisterOrder(writer: WorkflowWriter, request: OrderRequest, terms: OrderTerms): Promise<PlacedAnswer> {
  const today = dayOf(writer.now);
  const stored = await storedProposals(writer.query, [...new Set(request.proposals)]);
  const seen: Seen = new Map([...stored].filter(([, proposal]) => maySee(readerOf(terms.actor), { thing: "PROPOSAL", proposal: visibleOf(proposal) })));
  const preview = await previewedProposals(writer.query, [...seen.values()], { ...terms, today, effectiveFrom: request.effectiveFrom });
  const head = { id: `order-${writer.nextChange}`, number: normaliseOrderNumber(request.orderNumber), date: request.orderDate, effectiveFrom: request.effectiveFrom };
  const placed = placeOrder({ ...head, proposals: request.proposals }, today);
  const ordered = await orderedProposals(writer, head.id, seen, preview, terms);
  const moved = request.expectedRevision === null ? [] :
    movedSince(request.expectedRevision, await entriesSince(writer.query, request.expectedRevision, [...seen.values()].map(({ state }) => state.content)));
  const problems = once([
    ...(isAccepted(placed) ? [] : placed.refused), ...moved, ...unknownOnes(request.proposals, seen), ...ordered.refusals, ...preview.refusals,
  ]);
  // The rules refuse nothing here: what the register never told it will tell.
  if (problems.some(({ code }) => code === CODE_UNKNOWN)) throw new NotDecided(problems);
  if (problems.length > 0 || !isAccepted(placed)) return { order: null, problems };

  const order = evolveOrder(null, { what: "ORDER_PLACED", order: { ...head, proposals: preview.lines.map(({ proposal }) => proposal) } });
  const kindOf = (id: string) => required(seen, id).state.content.kind;
  writer.changed();
  await writeNewOrder(writer, order, orderDocument(head, preview.lines, kindOf), terms.actor.person);
  await keepEventsOfMany(writer, ordered.changes);
  await putInOutbox(writer, "ORDER", order.id);
  return { order: order.id, problems: [] };
}

async function orderedProposals(writer: WorkflowWriter, order: string, seen: Seen, { lines, facts }: PreviewOverRegister, terms: OrderTerms) {
  const changes: ProposalChange[] = [];
  const refusals: Refusal[] = [];
  const context = await decisionContext(writer, terms, NO_FACTS);
  for (const { proposal } of lines) {
    const before = required(seen, proposal);
    const decision = decide(before.state, { type: "MarkOrdered", order }, { ...context, facts: required(facts, proposal) });
    if (isAccepted(decision)) changes.push({ before, events: decision.accepted });
    else refusals.push(...refusalsOf(proposal, decision.refused));
  }
  return { changes, refusals };
}

function unknownOnes(ids: ReadonlyArray<string>, seen: Seen): Refusal[] {
  return [...new Set(ids)].filter((id) => !seen.has(id)).map((id) => ({ ...unknownProposal(), field: id }));
}

/** The proposal's own rules and those of the order may find the same. */
function once(refusals: ReadonlyArray<Refusal>): Refusal[] {
  return [...new Map(refusals.map((refusal) => [`${refusal.code}\n${refusal.field ?? ""}\n${refusal.message.ru ?? ""}`, refusal])).values()];
}

function required<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`${id} was not gathered`);
  return found;
}
