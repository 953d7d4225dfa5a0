import { FindingType } from "@tizilim/common/graphql/finding.type";
import { Ctx, Directive, FieldResolver, Resolver, Root } from "type-graphql";
import { resolveLegalAct } from "../act/legal-act.reference";
import type { LegalContext } from "../context";
import type { ActFinding } from "../domain/act-finding";
import { governingActFindings } from "../domain/governing-act-finding";
import { ServiceStub } from "./service.stub";

@Resolver(() => ServiceStub)
export class FindingsOfServiceResolver {
  @Directive('@requires(fields: "recordFindings { code severity provision message { kk ru } fix { kk ru } } governingAct { _ref }")')
  @FieldResolver(() => [FindingType], {
    nullable: true,
    description: "Everything that stands in the way or falls short: what the record lacks, and what its governing act means for it on the day of the view.",
  })
  async findings(@Root() service: ServiceStub, @Ctx() context: LegalContext): Promise<ReadonlyArray<ActFinding>> {
    const act = service.governingAct === null ? null : await resolveLegalAct(service.governingAct, context);
    return act === null ? service.recordFindings : [...service.recordFindings, ...governingActFindings(act, act.version !== null)];
  }
}
