import type { Connection } from "@tizilim/common/graphql/connection.type";
import { PageArgs } from "@tizilim/common/graphql/page-arguments";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { ActView } from "../act/act-view";
import { LegalAct } from "../act/legal-act.type";
import type { LegalContext } from "../context";
import { ServiceActLinkConnectionType, type ServiceActLink } from "./service-act-link.type";
import { serviceLinkList } from "./service-link-list";

@Resolver(() => LegalAct)
export class LinksOfActResolver {
  @FieldResolver(() => ServiceActLinkConnectionType, {
    description:
      "Services that it governs by the register's word on the day of the view, and those that analysts or the analysis of its text link to it, " +
      "which belong to no day of law; by code. All as it was known at the moment of the view.",
  })
  async serviceLinks(@Root() act: ActView, @Args(() => PageArgs) page: PageArgs, @Ctx() context: LegalContext): Promise<Connection<ServiceActLink>> {
    await context.freshFor(act.asOf);
    return context.lists.connection(serviceLinkList("actId", act.asOf, context), act.actId ?? "", page);
  }
}
