import { nextStepFindings } from "../domain/next-step-findings";
import type { Finding } from "../domain/finding";
import { submissionFacts, type FactsTerms } from "../facts/submission-facts.store";
import type { RunQuery } from "@tizilim/common/database/run-query";
import type { StoredProposal } from "./proposal.row";

/** What stands in the way of the next step of each; as many statements for a hundred as for one. */
export async function proposalFindings(query: RunQuery, proposals: ReadonlyArray<StoredProposal>, terms: Omit<FactsTerms, "effectiveFrom">): Promise<Finding[][]> {
  const subjects = proposals.map(({ id, state }) => ({ id, state, content: state.content, baseEntry: state.baseEntry }));
  return (await submissionFacts(query, subjects, { ...terms, effectiveFrom: null })).map(({ state, facts }) => nextStepFindings(state, facts));
}
