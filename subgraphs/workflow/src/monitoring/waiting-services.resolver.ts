import { PageArgs } from "@tizilim/common/graphql/page-arguments";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { WorkflowContext } from "../context";
import { maySee } from "../domain/authority";
import { proposalsOfFound } from "../found/proposals-of-found.store";
import { requirePeriod } from "../period/require-period";
import type { MonitoringRunView } from "./monitoring-run.row";
import { MonitoringRun } from "./monitoring.type";
import { ListedInclusionType, WaitingServiceConnectionType } from "./waiting-service.type";
import { waitingPage, waitingServices, waitingView } from "./waiting-services";

@Resolver(() => MonitoringRun)
export class WaitingServicesResolver {
  @Query(() => WaitingServiceConnectionType, {
    nullable: true,
    description: "Services found in acts that wait now: not in the register, not found to be none, and no proposal submitted (norms 11, 46); the first found first. Null for whom it is not.",
  })
  async waitingServices(@Ctx() context: WorkflowContext, @Args(() => PageArgs) page: PageArgs): Promise<unknown> {
    if (!maySee(context.viewer, { thing: "MONITORING_RUN" })) return null;
    await context.fresh();
    return waitingPage(await waitingServices(context.query), page, "waitingServices");
  }

  @FieldResolver(() => WaitingServiceConnectionType, { description: "Services found in acts that waited then (norm 46)." })
  async waiting(@Root() { id }: MonitoringRunView, @Ctx() { runWaiting }: WorkflowContext, @Args(() => PageArgs) page: PageArgs): Promise<unknown> {
    return waitingPage(await runWaiting.load(id), page, `waiting:${id}`);
  }

  @FieldResolver(() => [ListedInclusionType], { description: "The list of services to include that follows from the look, and what of a quarter's proposals answers it (norm 9)." })
  async toInclude(@Root() run: MonitoringRunView, @Ctx() context: WorkflowContext, @Arg("period", () => ID, { description: "Id of the quarter whose proposals answer." }) period: string): Promise<ListedInclusionType[]> {
    const waiting = await context.runWaiting.load(run.id);
    const made = await proposalsOfFound(context.query, requirePeriod(period), waiting.map(({ id }) => id), context.visibility);
    return Promise.all(waiting.map(async (service) => {
      const own = made.filter(({ candidate }) => candidate === service.id);
      const proposals = await Promise.all(own.map(({ id }) => context.proposals.load(id)));
      return { service: waitingView(service), proposals: proposals.filter((proposal) => proposal !== null), answered: own.length > 0 };
    }));
  }
}
