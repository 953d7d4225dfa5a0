import { nextStepFindings } from "../domain/next-step-findings";
import type { Finding } from "../domain/finding";
import { submissionFacts, type FactsTerms } from "../facts/submission-facts.store";
import type { RunQuery } from "../following/run-query";
import type { StoredProposal } from "./proposal.row";

/** What stands in the way of the next step of each; as many statements for a hundred as for one. */
export async function proposalFindings(query: RunQuery, proposals: ReadonlyArray<StoredProposal>, terms: Omit<FactsTerms, "effectiveFrom">): Promise<Finding[][]> {
  const subjects = proposals.map(({ id, state: { content, baseEntry } }) => ({ id, content, baseEntry }));
  const facts = await submissionFacts(query, subjects, { ...terms, effectiveFrom: null });
  return proposals.map(({ id, state }, place) => {
    const own = facts[place];
    if (own === undefined) throw new Error(`no facts about ${id}`);
    return nextStepFindings(state, own);
  });
}
