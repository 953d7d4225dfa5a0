import { AsOfInput, requireAsOf } from "@tizilim/common/graphql/as-of.type";
import { Connection } from "@tizilim/common/graphql/connection.type";
import { PageArgs, requirePage } from "@tizilim/common/graphql/page-arguments";
import { registryError } from "@tizilim/common/graphql/registry-error";
import { listName } from "@tizilim/common/pure/list-name";
import { mapPage, pageOf } from "@tizilim/common/pure/page-request";
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import type { LegalContext } from "../context";
import { statesBehind } from "../domain/candidate/shown-state";
import { serviceStub } from "../service/service.stub";
import { countUnregistered, coverageCounts, uncoveredServices } from "./coverage.store";
import { LegalCoverage, type CoverageView } from "./legal-coverage.type";
import { UncoveredServiceConnectionType, type UncoveredService } from "./uncovered-service.type";

@Resolver(() => LegalCoverage)
export class LegalCoverageResolver {
  @Query(() => LegalCoverage, {
    nullable: true,
    description: "How acts and register cover each other on a day (LAW/13 (1)), as far as the register's log is known. AS_OF_UNSUPPORTED for knownOn.",
  })
  async legalCoverage(
    @Ctx() context: LegalContext,
    @Arg("asOf", () => AsOfInput, { nullable: true, description: "The moment to answer for." }) given?: AsOfInput | null,
  ): Promise<CoverageView> {
    const asOf = requireAsOf(given, context.now);
    if (asOf.knownOn !== null) throw registryError("AS_OF_UNSUPPORTED", "coverage is told by what is known now, not by what was known at another moment");
    await context.fresh();
    const counts = await coverageCounts(context.reader, asOf.inForceOn ?? context.today);
    return { ...counts, asOf, withoutAct: counts.servicesTotal - counts.withActInForce - counts.withRepealedAct };
  }

  @FieldResolver(() => Int, {
    description: "Services that acts name, that nobody decided on yet and of which the register has none that they could be: as that stands now, whatever the day.",
  })
  unregisteredCandidates(@Ctx() context: LegalContext): Promise<number> {
    return countUnregistered(context.reader, statesBehind(["NEW"], context.viewer.roles));
  }

  @FieldResolver(() => UncoveredServiceConnectionType, { description: "The services of withoutAct and of withRepealedAct, by code." })
  async servicesWithoutAct(@Root() coverage: CoverageView, @Args(() => PageArgs) page: PageArgs, @Ctx() context: LegalContext): Promise<Connection<UncoveredService>> {
    const { asOf, withoutAct, withRepealedAct } = coverage;
    const list = listName("legalCoverage.servicesWithoutAct", { asOf });
    const request = requirePage(page, list, 1);
    const rows = await uncoveredServices(context.reader, asOf.inForceOn ?? context.today, request);
    const read = mapPage(pageOf(rows, request, list, ({ code }) => [code]), ({ code, governingAct }) => ({
      code,
      service: serviceStub(code, asOf),
      act: governingAct === null ? null : context.acts.load({ id: governingAct, asOf }),
    }));
    return new Connection(read, () => withoutAct + withRepealedAct);
  }
}
