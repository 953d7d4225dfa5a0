import { AsOfInput, requireAsOf } from "@tizilim/common/graphql/as-of.type";
import { Connection } from "@tizilim/common/graphql/connection.type";
import { PageArgs, requirePage } from "@tizilim/common/graphql/page-arguments";
import { listName } from "@tizilim/common/pure/list-name";
import { mapPage, pageOf } from "@tizilim/common/pure/page-request";
import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql";
import type { WorkflowContext } from "../context";
import type { ProposalStatus } from "../domain/proposal";
import { requirePeriod } from "../period/require-period";
import { requireBody } from "../references/require-body";
import { ProposalConnectionType } from "./proposal-connection.type";
import { countProposals, listProposals, PROPOSAL_SORT, type ProposalFilter } from "./proposal-list.store";
import { proposalId } from "./proposal-moment";
import { ProposalStatusEnum } from "./proposal-status.enum";
import { proposalView } from "./proposal-view";
import { Proposal } from "./proposal.type";

const MOMENT =
  "The moment whose knowledge is asked for; what proposals lead to is then shown as of it. They belong to no day of law, so that inForceOn alone changes nothing.";

@Resolver(() => Proposal)
export class ProposalResolver {
  @Query(() => Proposal, {
    nullable: true,
    description: "A proposal by its id, that of a view too; null as well where the viewer may not see it, or could not have seen it as it stood at the moment asked for.",
  })
  proposal(
    @Ctx() context: WorkflowContext,
    @Arg("id", () => ID, { description: "Id of the proposal." }) id: string,
    @Arg("asOf", () => AsOfInput, { nullable: true, description: MOMENT }) asOf?: AsOfInput | null,
  ): Promise<Proposal | null> {
    return context.proposals.load(asOf == null ? id : proposalId(id, requireAsOf(asOf, context.now)));
  }

  @Query(() => ProposalConnectionType, { nullable: true, description: "Proposals that the viewer may see, in the order in which they were made." })
  async proposals(
    @Ctx() context: WorkflowContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("status", () => [ProposalStatusEnum], { nullable: true, description: "Only these states." }) status?: ProposalStatus[] | null,
    @Arg("period", () => ID, { nullable: true, description: "Only those that count for this period." }) period?: string | null,
    @Arg("body", () => ID, { nullable: true, description: "Only those of this body: the id of a provider." }) body?: string | null,
    @Arg("asOf", () => AsOfInput, { nullable: true, description: MOMENT }) given?: AsOfInput | null,
  ): Promise<Connection<Proposal>> {
    const { reader, visibility, periods } = context;
    const asOf = requireAsOf(given, context.now);
    const filter: ProposalFilter = { knownOn: asOf.knownOn, status: status ?? null, period: period == null ? null : requirePeriod(period), body: body == null ? null : requireBody(body) };
    const list = listName("proposals", { ...filter, asOf });
    const request = requirePage(page, list, PROPOSAL_SORT.length);
    const read = pageOf(await listProposals(reader, filter, visibility, request), request, list, (row) => PROPOSAL_SORT.map((column) => column.of(row)));
    return new Connection(mapPage(read, (row) => proposalView(row, periods, asOf)), () => countProposals(reader, filter, visibility));
  }
}
