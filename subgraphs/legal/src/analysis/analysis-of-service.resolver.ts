import { registryError } from "@tizilim/common/graphql/registry-error";
import { parseReference } from "@tizilim/common/pure/as-of";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { LegalContext } from "../context";
import { ServiceStub } from "../service/service.stub";
import { DiscrepancyType } from "./discrepancy.type";

@Resolver(() => ServiceStub)
export class AnalysisOfServiceResolver {
  @FieldResolver(() => [DiscrepancyType], { nullable: true, description: "Where acts and the register say different things of it now, whatever the day of the view. AS_OF_UNSUPPORTED for knownOn." })
  async discrepancies(@Root() service: ServiceStub, @Ctx() context: LegalContext): Promise<ReadonlyArray<DiscrepancyType> | null> {
    const reference = parseReference(service._ref);
    if (reference === null) return null;
    if (reference.asOf.knownOn !== null) throw registryError("AS_OF_UNSUPPORTED", "acts are held against the register as it stands now, not as it was known at another moment");
    await context.fresh();
    return context.discrepanciesOfServices.load(reference.id);
  }
}
