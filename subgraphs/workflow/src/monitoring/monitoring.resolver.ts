import { badInput } from "@tizilim/common/graphql/registry-error";
import { Connection } from "@tizilim/common/graphql/connection.type";
import { PageArgs, requirePage } from "@tizilim/common/graphql/page-arguments";
import { keysetPage } from "@tizilim/common/database/keyset";
import { mapPage, pageOf } from "@tizilim/common/pure/page-request";
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { WorkflowContext } from "../context";
import { maySee } from "../domain/authority";
import { answers, listedServices } from "../domain/service-list";
import { requirePeriod } from "../period/require-period";
import { serviceStub } from "../references/service.stub";
import { answeringProposals } from "./answering-proposals.store";
import { countedFindings, foundServices } from "./found-services";
import { lookAtRegister } from "./look-at-register";
import { RUN_COLUMNS, runView, type MonitoringRunRow, type MonitoringRunView } from "./monitoring-run.row";
import { FindingCountType, ListedServiceType, MonitoredServiceConnectionType, MonitoringRun, MonitoringRunConnectionType } from "./monitoring.type";

const SORT = [{ name: "place" }];
export const MOST_QUARTERS = 40;

export function requireQuarters(quarters: number, argument: string): number {
  if (quarters < 1 || quarters > MOST_QUARTERS) throw badInput(argument, `is a whole number from 1 to ${MOST_QUARTERS}, got ${quarters}`);
  return quarters;
}

@Resolver(() => MonitoringRun)
export class MonitoringResolver {
  @Query(() => MonitoredServiceConnectionType, {
    nullable: true,
    description: "Services in force that call for a look now: not confirmed for so many quarters, with an act changed or repealed since, with a language or a detail missing (norm 11). Null for whom it is not.",
  })
  async monitoring(
    @Ctx() context: WorkflowContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("quarters", () => Int, { defaultValue: 4, description: "Quarters without a confirmation that call for a look: 1 to 40." }) quarters: number,
  ): Promise<unknown> {
    requireQuarters(quarters, "quarters");
    if (!maySee(context.viewer, { thing: "MONITORING_RUN" })) return null;
    await context.fresh();
    return foundServices(await lookAtRegister(context.query, context.now, quarters, context.house.policy), page, `monitoring:${quarters}`);
  }

  @Query(() => MonitoringRun, { nullable: true, description: "A recorded look by its id; null as well where the viewer may not see it." })
  monitoringRun(@Ctx() context: WorkflowContext, @Arg("id", () => ID, { description: "Id of the look." }) id: string): Promise<MonitoringRunView | null> {
    return context.monitoringRuns.load(id);
  }

  @Query(() => MonitoringRunConnectionType, { nullable: true, description: "Recorded looks, oldest first; none for whom they are not." })
  async monitoringRuns(@Ctx() context: WorkflowContext, @Args(() => PageArgs) args: PageArgs): Promise<unknown> {
    const page = requirePage(args, "monitoringRuns", SORT.length);
    const isSeen = maySee(context.viewer, { thing: "MONITORING_RUN" });
    const { where, orderLimit } = keysetPage(SORT, page);
    const rows = isSeen ? await context.reader.rows<MonitoringRunRow>(`SELECT ${RUN_COLUMNS} FROM monitoring_run WHERE ${where.sql || "1 = 1"} ${orderLimit}`, where.parameters) : [];
    const read = pageOf(rows, page, "monitoringRuns", ({ place }) => [place]);
    return new Connection(mapPage(read, runView), async () => (isSeen ? Number((await context.reader.row<{ total: number | string }>("SELECT COUNT(*) AS total FROM monitoring_run"))?.total ?? 0) : 0));
  }

  @FieldResolver(() => [FindingCountType], { description: "How many services had each kind of finding." })
  async counts(@Root() { id }: MonitoringRunView, @Ctx() { runFindings }: WorkflowContext): Promise<FindingCountType[]> {
    return countedFindings(await runFindings.load(id));
  }

  @FieldResolver(() => MonitoredServiceConnectionType, { description: "The services that were found, with what was found of each." })
  async services(@Root() { id }: MonitoringRunView, @Ctx() { runFindings }: WorkflowContext, @Args(() => PageArgs) page: PageArgs): Promise<unknown> {
    return foundServices(await runFindings.load(id), page, `run:${id}`);
  }

  @FieldResolver(() => [ListedServiceType], { description: "The list of services to exclude and to amend that follows from the look, and what of a quarter's proposals answers it (norm 9)." })
  async list(@Root() { id }: MonitoringRunView, @Ctx() context: WorkflowContext, @Arg("period", () => ID, { description: "Id of the quarter whose proposals answer." }) period: string): Promise<ListedServiceType[]> {
    const listed = listedServices(await context.runFindings.load(id));
    const proposals = await answeringProposals(context.query, requirePeriod(period), listed.map(({ code }) => code), context.visibility);
    return Promise.all(listed.map(async (line) => {
      const own = proposals.filter((proposal) => answers(line, proposal));
      const loaded = await Promise.all(own.map((proposal) => context.proposals.load(proposal.id)));
      return { ...line, service: serviceStub(line.code), proposals: loaded.filter((proposal) => proposal !== null), answered: own.length > 0 };
    }));
  }
}
