import type { WorkflowContext } from "../context";
import type { Proposal } from "./proposal.type";

/** Null alike for a proposal that is not there and for one that the viewer may not see. */
export function resolveProposal(stub: { readonly _ref: string }, context: WorkflowContext): Promise<Proposal | null> {
  return context.proposals.load(stub._ref);
}
