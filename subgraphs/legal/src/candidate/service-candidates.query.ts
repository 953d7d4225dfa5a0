import { Connection, connectionTypes } from "@tizilim/common/graphql/connection.type";
import { PageArgs, requirePage } from "@tizilim/common/graphql/page-arguments";
import { listName } from "@tizilim/common/pure/list-name";
import { mapPage, pageOf } from "@tizilim/common/pure/page-request";
import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import type { LegalContext } from "../context";
import type { CandidateKind, CandidateState } from "../domain/candidate/candidate";
import { statesBehind } from "../domain/candidate/shown-state";
import { CandidateKindEnum, CandidateStateEnum } from "./candidate-enums.enum";
import { CANDIDATE_SORT, countCandidates, listCandidates, type CandidateFilter } from "./candidate-list.store";
import { candidateView } from "./candidate-view";
import { ServiceCandidate } from "./service-candidate.type";

const { Connection: ServiceCandidateConnectionType } = connectionTypes("ServiceCandidate", () => ServiceCandidate);

@Resolver()
export class ServiceCandidatesQuery {
  @Query(() => ServiceCandidateConnectionType, { nullable: true, description: "Services that the newest editions of acts name, describe or end, in the order in which they were found." })
  async serviceCandidates(
    @Ctx() context: LegalContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("state", () => [CandidateStateEnum], { nullable: true, description: "Only these states." }) state?: CandidateState[] | null,
    @Arg("kind", () => [CandidateKindEnum], { nullable: true, description: "Only these kinds." }) kind?: CandidateKind[] | null,
    @Arg("matched", () => Boolean, { nullable: true, description: "Only those that one service of the register answers to, or only the others." }) matched?: boolean | null,
    @Arg("hidden", () => Boolean, { nullable: true, description: "Only those found without any formal signal, or only the others." }) hidden?: boolean | null,
  ): Promise<Connection<ServiceCandidate>> {
    const { reader, viewer } = context;
    const list = listName("serviceCandidates", { state: state ?? null, kind: kind ?? null, matched: matched ?? null, hidden: hidden ?? null });
    const request = requirePage(page, list, CANDIDATE_SORT.length);
    await context.fresh();
    const filter: CandidateFilter = { state: state == null ? null : statesBehind(state, viewer.roles), kind: kind ?? null, matched: matched ?? null, hidden: hidden ?? null };
    const read = pageOf(await listCandidates(reader, filter, request), request, list, (row) => CANDIDATE_SORT.map((column) => column.of(row)));
    return new Connection(mapPage(read, (candidate) => candidateView(candidate, context)), () => countCandidates(reader, filter));
  }
}
