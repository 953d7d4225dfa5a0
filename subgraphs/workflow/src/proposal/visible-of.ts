import { soleWriterOf, submissionOf } from "../domain/proposal";
import type { VisibleProposal } from "../domain/proposal-visibility";
import type { StoredProposal } from "./proposal.row";

/** Of a proposal, what decides who sees it and what of it. */
export function visibleOf({ state }: Pick<StoredProposal, "state">): VisibleProposal {
  return { status: state.status, bodyId: state.content.body, handedIn: submissionOf(state) !== null, soleWriter: soleWriterOf(state) };
}
