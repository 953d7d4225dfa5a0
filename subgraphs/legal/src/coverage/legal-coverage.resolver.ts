import { AsOfInput, requireAsOf } from "@tizilim/common/graphql/as-of.type";
import { Connection } from "@tizilim/common/graphql/connection.type";
import { PageArgs, requirePage } from "@tizilim/common/graphql/page-arguments";
import type { AsOf } from "@tizilim/common/pure/as-of";
import { listName } from "@tizilim/common/pure/list-name";
import { mapPage, pageOf } from "@tizilim/common/pure/page-request";
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import type { LegalContext } from "../context";
import { statesBehind } from "../domain/candidate/shown-state";
import { serviceStub } from "../service/service.stub";
import { countUnregistered, coverageCounts, uncoveredServices, type CoverageMoment } from "./coverage.store";
import { LegalCoverage, type CoverageView } from "./legal-coverage.type";
import { UncoveredServiceConnectionType, type UncoveredService } from "./uncovered-service.type";

@Resolver(() => LegalCoverage)
export class LegalCoverageResolver {
  @Query(() => LegalCoverage, {
    nullable: true,
    description: "How acts and register cover each other on a day (LAW/13 (1)), as it was known at the moment asked for; without one, as far as the register's log is known.",
  })
  async legalCoverage(
    @Ctx() context: LegalContext,
    @Arg("asOf", () => AsOfInput, { nullable: true, description: "The moment to answer for." }) given?: AsOfInput | null,
  ): Promise<CoverageView> {
    const asOf = requireAsOf(given, context.now);
    await context.freshFor(asOf);
    const counts = await coverageCounts(context.reader, momentOf(asOf, context));
    return { ...counts, asOf, withoutAct: counts.servicesTotal - counts.withActInForce - counts.withRepealedAct };
  }

  @FieldResolver(() => Int, {
    description: "Services that acts name, that nobody decided on yet and of which the register has none that they could be: as it was known, whatever the day.",
  })
  unregisteredCandidates(@Root() { asOf }: CoverageView, @Ctx() context: LegalContext): Promise<number> {
    return countUnregistered(context.reader, statesBehind(["NEW"], context.viewer.roles), asOf.knownOn);
  }

  @FieldResolver(() => UncoveredServiceConnectionType, { description: "The services of withoutAct and of withRepealedAct, by code." })
  async servicesWithoutAct(@Root() coverage: CoverageView, @Args(() => PageArgs) page: PageArgs, @Ctx() context: LegalContext): Promise<Connection<UncoveredService>> {
    const { asOf, withoutAct, withRepealedAct } = coverage;
    const list = listName("legalCoverage.servicesWithoutAct", { asOf });
    const request = requirePage(page, list, 1);
    const rows = await uncoveredServices(context.reader, momentOf(asOf, context), request);
    const read = mapPage(pageOf(rows, request, list, ({ code }) => [code]), ({ code, governingAct }) => ({
      code,
      service: serviceStub(code, asOf),
      act: governingAct === null ? null : context.acts.load({ id: governingAct, asOf }),
    }));
    return new Connection(read, () => withoutAct + withRepealedAct);
  }
}

function momentOf({ inForceOn, knownOn }: AsOf, { today }: LegalContext): CoverageMoment {
  return { day: inForceOn ?? today, knownOn };
}
