import { ChildLists } from "@tizilim/common/database/child-lists";
import { dayOf, type Day } from "@tizilim/common/pure/day";
import type { RequestContext } from "@tizilim/common/subgraph/subgraph";
import type { DeadlinePolicy } from "./domain/deadline-policy";
import { proposalVisibility, type ProposalVisibility } from "./domain/proposal-visibility";
import { PeriodDesk } from "./period/period-desk";
import { proposalLoader, type ProposalLoader } from "./proposal/proposal.loader";

/** Made for one request: loaders are never shared. */
export interface WorkflowContext extends RequestContext {
  readonly today: Day;
  readonly visibility: ProposalVisibility;
  readonly periods: PeriodDesk;
  readonly proposals: ProposalLoader;
  readonly lists: ChildLists;
}

export function workflowContext(request: RequestContext, policy: DeadlinePolicy): WorkflowContext {
  const today = dayOf(request.now);
  const visibility = proposalVisibility(request.viewer);
  const periods = new PeriodDesk(policy, today);
  return {
    ...request,
    today,
    visibility,
    periods,
    proposals: proposalLoader(request.reader, visibility, periods),
    lists: new ChildLists(request.reader),
  };
}
