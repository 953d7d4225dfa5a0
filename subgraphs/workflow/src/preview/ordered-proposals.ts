import type { Day } from "@tizilim/common/pure/day";
import type { Actor } from "../domain/actor";
import type { CodeScheme } from "../domain/code-scheme";
import type { OrderedProposal } from "../domain/order-preview";
import { orderStanding } from "../domain/order-standing";
import { maySee } from "../domain/authority";
import { submissionOf } from "../domain/proposal";
import { readerOf } from "../domain/proposal-visibility";
import type { CodeCounters } from "../domain/provisional-code";
import { codeCounters } from "../facts/code-counters.store";
import { submissionFacts } from "../facts/submission-facts.store";
import { followedNumber } from "@tizilim/common/following/followed-log.store";
import type { RunQuery } from "@tizilim/common/database/run-query";
import { awaitedSubsections } from "../order/awaited-subsections.store";
import type { StoredProposal } from "../proposal/proposal.row";

export interface PreviewTerms {
  /** Who looks at the order or enters it; null: no order, each proposal for itself. */
  readonly actor: Actor | null;
  /** The day whose acts count. */
  readonly today: Day;
  /** The day from which the order would have effect. */
  readonly effectiveFrom: Day;
  readonly actsAreFresh: boolean;
  /** Of the day of effect; null where the register never told one. */
  readonly scheme: CodeScheme | null;
}

/** What a preview is made of. */
export interface OrderedProposals {
  /** Of the register that it is made over. */
  readonly revision: number;
  readonly proposals: ReadonlyArray<OrderedProposal>;
  readonly counters: CodeCounters | null;
}

/** Proposals with all that a preview of them needs; eight statements however many there are. */
export async function orderedProposals(query: RunQuery, stored: ReadonlyArray<StoredProposal>, terms: PreviewTerms): Promise<OrderedProposals> {
  // Before everything else: what comes in while the rest is read counts as a move, never as shown.
  const revision = await followedNumber(query, "register");
  const subjects = stored.map(({ id, state }) => ({
    id, content: state.content, baseEntry: state.baseEntry, submittedAt: submissionOf(state)?.at ?? null, standing: terms.actor === null ? null : orderStanding(state, terms.actor),
  }));
  const proposals = await submissionFacts(query, subjects, terms);
  const included = subjects.map(({ content: { kind, draft } }) => (kind === "INCLUDE" ? draft.subsection : null));
  if (terms.scheme === null) return { revision, proposals, counters: null };
  const counters = await codeCounters(query, included, terms.scheme);
  return { revision, proposals, counters: seesPending(terms.actor) ? { ...counters, awaited: await awaitedSubsections(query, terms.scheme) } : counters };
}

function seesPending(actor: Actor | null): boolean {
  return actor !== null && maySee(readerOf(actor), { thing: "ORDER", status: "PENDING" });
}
