import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { WorkflowContext } from "../context";
import { ServiceStub } from "../references/service.stub";
import { PortalCardType, portalCardView } from "./portal-card.type";

@Resolver(() => ServiceStub)
export class PortalCardOfServiceResolver {
  @FieldResolver(() => PortalCardType, {
    nullable: true,
    description:
      "Its details on the e-government portal (norms 24 to 32). Of another day: the register's record of that day and what was out " +
      "then; a proposal belongs to no day of law. Null where the register did not have the service, or excluded it without its ever being out.",
  })
  async portalCard(@Root() service: ServiceStub, @Ctx() context: WorkflowContext): Promise<PortalCardType | null> {
    const viewed = await context.portal.card(service._ref);
    return viewed === null ? null : portalCardView(viewed);
  }
}
