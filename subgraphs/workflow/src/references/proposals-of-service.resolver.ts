import type { ChildList } from "@tizilim/common/database/child-lists";
import { PageArgs } from "@tizilim/common/graphql/page-arguments";
import type { Connection } from "@tizilim/common/graphql/connection.type";
import { registryError } from "@tizilim/common/graphql/registry-error";
import { parseReference } from "@tizilim/common/pure/as-of";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { WorkflowContext } from "../context";
import { ProposalConnectionType } from "../proposal/proposal-connection.type";
import { PROPOSAL_SORT } from "../proposal/proposal-list.store";
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
      "law, so inForceOn does not matter; what was known of them at another moment is not kept: AS_OF_UNSUPPORTED for knownOn.",
  })
  proposals(@Root() service: ServiceStub, @Args(() => PageArgs) page: PageArgs, @Ctx() context: WorkflowContext): Promise<Connection<Proposal>> | null {
    const reference = parseReference(service._ref);
    if (reference === null) return null;
    if (reference.asOf.knownOn !== null) throw registryError("AS_OF_UNSUPPORTED", "proposals are kept as they stand now, not as they were known at another moment");
    return context.lists.connection(listOf(context), reference.id, page);
  }
}

function listOf({ visibility, periods }: WorkflowContext): ChildList<ReadProposal, Proposal> {
  return {
    name: "Service.proposals",
    table: "proposal",
    select: PROPOSAL_COLUMNS,
    parentColumn: "serviceCode",
    condition: visibleProposals(visibility),
    sort: PROPOSAL_SORT,
    node: (row) => proposalView(row, periods),
  };
}
