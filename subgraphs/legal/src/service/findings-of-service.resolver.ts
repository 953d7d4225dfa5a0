import { FindingType } from "@tizilim/common/graphql/finding.type";
import { isNow, parseReference } from "@tizilim/common/pure/as-of";
import { Ctx, Directive, FieldResolver, Resolver, Root } from "type-graphql";
import { resolveLegalAct } from "../act/legal-act.reference";
import type { LegalContext } from "../context";
import type { ActFinding } from "../domain/act-finding";
import { governingActFindings } from "../domain/governing-act-finding";
import { discrepancyFinding } from "../domain/register/discrepancy-finding";
import { ServiceStub } from "./service.stub";

@Resolver(() => ServiceStub)
export class FindingsOfServiceResolver {
  @Directive('@requires(fields: "recordFindings { code severity provision message { kk ru } fix { kk ru } } governingAct { _ref }")')
  @FieldResolver(() => [FindingType], {
    nullable: true,
    description:
      "Everything that stands in the way or falls short: what the record lacks, what its governing act means for it on the day of the view, " +
      "and, as things stand now, each field in which an act says something else than the record.",
  })
  async findings(@Root() service: ServiceStub, @Ctx() context: LegalContext): Promise<ReadonlyArray<ActFinding>> {
    const act = service.governingAct === null ? null : await resolveLegalAct(service.governingAct, context);
    const ofAct = act === null ? [] : governingActFindings(act, act.version !== null);
    return [...service.recordFindings, ...ofAct, ...(await differences(service, context))];
  }
}

/** Acts are held against the register as it stands now: nothing is told of them for another day. */
async function differences({ _ref }: ServiceStub, context: LegalContext): Promise<ActFinding[]> {
  const reference = parseReference(_ref);
  if (reference === null || !isNow(reference.asOf)) return [];
  await context.fresh();
  return (await context.discrepanciesOfServices.load(reference.id)).map(discrepancyFinding);
}
