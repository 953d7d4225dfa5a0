import { AsOfInput, requireAsOf } from "@tizilim/common/graphql/as-of.type";
import { Connection, connectionTypes } from "@tizilim/common/graphql/connection.type";
import { FindingType } from "@tizilim/common/graphql/finding.type";
import { LegalActIdScalar } from "@tizilim/common/graphql/legal-act-id.scalar";
import { PageArgs, requirePage } from "@tizilim/common/graphql/page-arguments";
import { ProvenanceType } from "@tizilim/common/graphql/provenance.type";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { listName } from "@tizilim/common/pure/list-name";
import { pageOf } from "@tizilim/common/pure/page-request";
import type { Provenance } from "@tizilim/common/pure/provenance";
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { LegalContext } from "../context";
import type { ActFinding } from "../domain/act-finding";
import type { LegalActKind } from "../domain/legal-act-kind";
import type { LegalActStatus } from "../domain/legal-act-status";
import { countActs, listActs, type ActFilter } from "./act-list.store";
import { storedRecord } from "./act-version.row";
import { actView, type ActView } from "./act-view";
import { LegalActKindEnum } from "./legal-act-kind.enum";
import { LegalActStatusEnum } from "./legal-act-status.enum";
import { LegalAct } from "./legal-act.type";

const { Connection: LegalActConnection } = connectionTypes("LegalAct", () => LegalAct);

@Resolver(() => LegalAct)
export class LegalActResolver {
  @Query(() => LegalAct, {
    nullable: true,
    description: "An act by its identifier. Null where the registry did not hold its card at the moment asked, or the act was adopted after the day asked.",
  })
  async legalAct(
    @Ctx() context: LegalContext,
    @Arg("id", () => LegalActIdScalar, { description: "Identifier in the legal database." }) id: LegalActId,
    @Arg("asOf", () => AsOfInput, { nullable: true, description: "The moment to answer for." }) asOf?: AsOfInput | null,
  ): Promise<ActView | null> {
    const act = await context.acts.load({ id, asOf: requireAsOf(asOf, context.now) });
    return act.version === null ? null : act;
  }

  @Query(() => LegalActConnection, { nullable: true, description: "Acts whose cards the registry holds, by identifier." })
  async legalActs(
    @Ctx() context: LegalContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("kind", () => [LegalActKindEnum], { nullable: true, description: "Only these kinds." }) kind?: LegalActKind[] | null,
    @Arg("status", () => [LegalActStatusEnum], { nullable: true, description: "Only these states on the day of the view." }) status?: LegalActStatus[] | null,
    @Arg("text", () => String, {
      nullable: true,
      description: "Part of a title, a number or an identifier; case and the Kazakh letters' look-alikes do not matter.",
    })
    text?: string | null,
    @Arg("asOf", () => AsOfInput, { nullable: true, description: "The moment to answer for." }) asOf?: AsOfInput | null,
  ): Promise<Connection<ActView>> {
    const filter: ActFilter = { kind: kind ?? null, status: status ?? null, text: text ?? null, asOf: requireAsOf(asOf, context.now) };
    const list = listName("legalActs", { ...filter });
    const request = requirePage(page, list, 1);
    const rows = await listActs(context.reader, filter, request, context.today);
    const read = pageOf(rows, request, list, (row) => [row.actId]);
    const edges = read.edges.map(({ cursor, node }) => ({
      cursor,
      node: actView({ id: node.actId, asOf: filter.asOf }, storedRecord(node), node.id),
    }));
    for (const { node } of edges) context.acts.prime({ id: node.actId as LegalActId, asOf: filter.asOf }, node);
    return new Connection({ edges, pageInfo: read.pageInfo }, () => countActs(context.reader, filter, context.today));
  }

  @FieldResolver(() => [FindingType], { description: "What is missing or unsure in what the registry holds of the act; all of it." })
  findings(@Root() act: ActView): ActFinding[] {
    return act.findings();
  }

  @FieldResolver(() => [ProvenanceType], { description: "Field by field, where a value comes from." })
  provenance(@Root() act: ActView, @Ctx() context: LegalContext): Promise<ReadonlyArray<Provenance>> | ReadonlyArray<Provenance> {
    return act.version === null ? [] : context.provenance.load(act.version);
  }
}
