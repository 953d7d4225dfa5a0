import { maySee } from "../domain/authority";
import type { ProposalReader, VisibleProposal } from "../domain/proposal-visibility";
import type { ProposalRole } from "../domain/transitions";

/** The name of who did something, or their role for those who are not told names. */
export function toldPerson(viewer: ProposalReader, proposal: VisibleProposal, by: string, role: ProposalRole): string {
  return maySee(viewer, { thing: "PERSON", proposal }) ? by : role;
}
