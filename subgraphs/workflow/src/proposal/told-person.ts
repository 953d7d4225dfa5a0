import { maySee } from "../domain/authority";
import { submissionOf } from "../domain/proposal";
import type { ProposalReader, VisibleProposal } from "../domain/proposal-visibility";
import type { ProposalRole } from "../domain/transitions";
import type { StoredProposal } from "./proposal.row";

/** The name of who did something, or their role for those who are not told names. */
export function toldPerson(viewer: ProposalReader, proposal: VisibleProposal, by: string, role: ProposalRole): string {
  return maySee(viewer, { thing: "PERSON", proposal }) ? by : role;
}

export function visibleOf({ state }: StoredProposal): VisibleProposal {
  return { status: state.status, bodyId: state.content.body, handedIn: submissionOf(state) !== null };
}
