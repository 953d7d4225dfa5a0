import type { ChildList } from "@tizilim/common/database/child-lists";
import { PageArgs } from "@tizilim/common/graphql/page-arguments";
import type { Connection } from "@tizilim/common/graphql/connection.type";
import { parseReference, type AsOf } from "@tizilim/common/pure/as-of";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { WorkflowContext } from "../context";
import { visibleThen } from "../proposal/known-proposals.store";
import { ProposalConnectionType } from "../proposal/proposal-connection.type";
import { PROPOSAL_SORT } from "../proposal/proposal-list.store";
import { proposalId } from "../proposal/proposal-moment";
import { PROPOSAL_COLUMNS, proposalView, type ReadProposal } from "../proposal/proposal-view";
import type { Proposal } from "../proposal/proposal.type";
import { visibleProposals } from "../proposal/visible-proposals";
import { ServiceStub } from "./service.stub";

@Resolver(() => ServiceStub)
export class ProposalsOfServiceResolver {
  @FieldResolver(() => ProposalConnectionType, {
    nullable: true,
    description:
      "Proposals about the service that the viewer may see, in the order in which they were made. They belong to no day of " +
      "law; for knownOn they are told as they stood then, of those that the viewer could have seen so, with what they lead to as of the view.",
  })
  proposals(@Root() service: ServiceStub, @Args(() => PageArgs) page: PageArgs, @Ctx() context: WorkflowContext): Promise<Connection<Proposal>> | null {
    const reference = parseReference(service._ref);
    if (reference === null) return null;
    return context.lists.connection(listOf(context, reference.asOf), reference.id, page);
  }
}

function listOf({ visibility, periods }: WorkflowContext, asOf: AsOf): ChildList<ReadProposal, Proposal> {
  const { knownOn } = asOf;
  return {
    name: proposalId("Service.proposals", asOf),
    table: knownOn === null ? "proposal" : "known_proposal",
    select: PROPOSAL_COLUMNS,
    parentColumn: "serviceCode",
    condition: knownOn === null ? visibleProposals(visibility) : visibleThen(visibility, knownOn),
    sort: PROPOSAL_SORT,
    node: (row) => proposalView(row, periods, asOf),
  };
}
