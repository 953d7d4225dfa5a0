import type { CodeScheme } from "../domain/code-scheme";
import { orderPreview, type PreviewLine } from "../domain/order-preview";
import { submissionOf } from "../domain/proposal";
import { codeCounters } from "../facts/code-counters.store";
import { submissionFacts, type FactsTerms } from "../facts/submission-facts.store";
import { followedNumber } from "../following/followed-log.store";
import type { RunQuery } from "../following/run-query";
import type { StoredProposal } from "./proposal.row";

export interface LonePreview {
  readonly line: PreviewLine;
  /** Of the register that it was made over. */
  readonly revision: number;
}

/** What entering each of them alone, today, would do; as many statements for a hundred as for one. scheme: null where the register never told one. */
export async function proposalPreviews(
  query: RunQuery, proposals: ReadonlyArray<StoredProposal>, terms: Omit<FactsTerms, "effectiveFrom">, scheme: CodeScheme | null,
): Promise<LonePreview[]> {
  // Before everything else: what comes in while the rest is read counts as a move, never as shown.
  const revision = await followedNumber(query, "register");
  const subjects = proposals.map(({ id, state: { content, baseEntry } }) => ({ id, content, baseEntry }));
  const facts = await submissionFacts(query, subjects, { ...terms, effectiveFrom: terms.today });
  const counters = scheme === null ? null : await codeCounters(query, subjects.map(({ content: { draft } }) => draft.subsection), scheme);
  return proposals.map(({ id, state }, place) => {
    const own = facts[place];
    if (own === undefined) throw new Error(`no facts about ${id}`);
    const { content, baseEntry } = state;
    const [line] = orderPreview([{ id, content, baseEntry, submittedAt: submissionOf(state)?.at ?? null, facts: own, standing: null }], counters).lines;
    if (line === undefined) throw new Error(`no preview of ${id}`);
    return { line, revision };
  });
}
