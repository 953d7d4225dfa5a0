import { FindingType } from "@tizilim/common/graphql/finding.type";
import { registryError } from "@tizilim/common/graphql/registry-error";
import { parseReference } from "@tizilim/common/pure/as-of";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { WorkflowContext } from "../context";
import type { Finding } from "../domain/finding";
import { ServiceStub } from "../references/service.stub";

/** Beside `Service.findings` and not within it, which stands whether the workflow answers or not. */
@Resolver(() => ServiceStub)
export class ReviewFindingsOfServiceResolver {
  @FieldResolver(() => [FindingType], {
    nullable: true,
    description:
      "What calls for a look at it: its governing act changed after it was last confirmed in an inventory or entered (norms 11 and 13). " +
      "It is told as it stands now, so inForceOn does not matter; AS_OF_UNSUPPORTED for knownOn.",
  })
  async reviewFindings(@Root() service: ServiceStub, @Ctx() context: WorkflowContext): Promise<ReadonlyArray<Finding> | null> {
    const reference = parseReference(service._ref);
    if (reference === null) return null;
    if (reference.asOf.knownOn !== null) throw registryError("AS_OF_UNSUPPORTED", "what calls for a look is told as it stands now, not as it was known at another moment");
    await context.fresh();
    return context.reviewFindings.load(reference.id);
  }
}
