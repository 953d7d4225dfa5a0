import { orderPreview, type OrderPreview } from "../domain/order-preview";
import type { SubmissionFacts } from "../domain/submission-facts";
import type { RunQuery } from "@tizilim/common/database/run-query";
import type { StoredProposal } from "../proposal/proposal.row";
import { orderedProposals, type PreviewTerms } from "./ordered-proposals";

export interface PreviewOverRegister extends OrderPreview {
  /** Of the register that it was made over. */
  readonly revision: number;
  /** By the id of the proposal. */
  readonly facts: ReadonlyMap<string, SubmissionFacts>;
}

/** What one order over these proposals would do. */
export async function previewedProposals(query: RunQuery, stored: ReadonlyArray<StoredProposal>, terms: PreviewTerms): Promise<PreviewOverRegister> {
  const { revision, proposals, counters } = await orderedProposals(query, stored, terms);
  return { ...orderPreview(proposals, counters), revision, facts: new Map(proposals.map(({ id, facts }) => [id, facts])) };
}
