import type { Day } from "@tizilim/common/pure/day";
import type { Actor } from "../domain/actor";
import { orderPreview, type OrderPreview } from "../domain/order-preview";
import { orderStanding } from "../domain/order-standing";
import { submissionOf } from "../domain/proposal";
import type { SubmissionFacts } from "../domain/submission-facts";
import type { CodeScheme } from "../domain/code-scheme";
import { codeCounters } from "../facts/code-counters.store";
import { submissionFacts } from "../facts/submission-facts.store";
import { followedNumber } from "../following/followed-log.store";
import type { RunQuery } from "../following/run-query";
import type { StoredProposal } from "../proposal/proposal.row";

export interface PreviewTerms {
  /** Who looks at the order or enters it. */
  readonly actor: Actor;
  /** The day whose acts count. */
  readonly today: Day;
  /** The day from which the order would have effect. */
  readonly effectiveFrom: Day;
  readonly actsAreFresh: boolean;
  /** Of the day of effect; null where the register never told one. */
  readonly scheme: CodeScheme | null;
}

export interface PreviewOverRegister extends OrderPreview {
  /** Of the register that it was made over. */
  readonly revision: number;
  /** By the id of the proposal. */
  readonly facts: ReadonlyMap<string, SubmissionFacts>;
}

/** What one order over these proposals would do; seven statements however many there are. */
export async function previewedProposals(query: RunQuery, proposals: ReadonlyArray<StoredProposal>, terms: PreviewTerms): Promise<PreviewOverRegister> {
  // Before everything else: what comes in while the rest is read counts as a move, never as shown.
  const revision = await followedNumber(query, "register");
  const subjects = proposals.map(({ id, state: { content, baseEntry } }) => ({ id, content, baseEntry }));
  const found = await submissionFacts(query, subjects, terms);
  const facts = new Map(found.map((own, at) => [subjects[at]?.id ?? "", own]));
  const included = subjects.map(({ content: { kind, draft } }) => (kind === "INCLUDE" ? draft.subsection : null));
  const counters = terms.scheme === null ? null : await codeCounters(query, included, terms.scheme);
  const ordered = proposals.flatMap(({ id, state }) => {
    const own = facts.get(id);
    return own === undefined ? [] : [{ id, content: state.content, baseEntry: state.baseEntry, submittedAt: submissionOf(state)?.at ?? null, facts: own, standing: orderStanding(state, terms.actor) }];
  });
  return { ...orderPreview(ordered, counters), revision, facts };
}
