import { orderPreview, type PreviewLine } from "../domain/order-preview";
import type { RunQuery } from "@tizilim/common/database/run-query";
import { orderedProposals, type PreviewTerms } from "../preview/ordered-proposals";
import type { StoredProposal } from "./proposal.row";

export interface LonePreview {
  readonly line: PreviewLine;
  /** Of the register that it was made over. */
  readonly revision: number;
}

/** What entering each of them alone, today, would do; as many statements for a hundred as for one. */
export async function proposalPreviews(query: RunQuery, stored: ReadonlyArray<StoredProposal>, terms: Omit<PreviewTerms, "effectiveFrom" | "actor">): Promise<LonePreview[]> {
  const { revision, proposals, counters } = await orderedProposals(query, stored, { ...terms, effectiveFrom: terms.today, actor: null });
  return proposals.map((proposal) => {
    const [line] = orderPreview([proposal], counters).lines;
    if (line === undefined) throw new Error(`no preview of ${proposal.id}`);
    return { line, revision };
  });
}
