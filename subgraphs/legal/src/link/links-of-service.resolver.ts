import type { Connection } from "@tizilim/common/graphql/connection.type";
import { PageArgs } from "@tizilim/common/graphql/page-arguments";
import { parseReference } from "@tizilim/common/pure/as-of";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { LegalContext } from "../context";
import { ServiceStub } from "../service/service.stub";
import { ServiceActLinkConnectionType, type ServiceActLink } from "./service-act-link.type";
import { serviceLinkList } from "./service-link-list";

@Resolver(() => ServiceStub)
export class LinksOfServiceResolver {
  @FieldResolver(() => ServiceActLinkConnectionType, {
    nullable: true,
    description:
      "The act that governs it by the register's word on the day of the view, and acts that analysts or analyses of texts link to it, which " +
      "belong to no day of law; by act. All as it was known at the moment of the view.",
  })
  async actLinks(@Root() service: ServiceStub, @Args(() => PageArgs) page: PageArgs, @Ctx() context: LegalContext): Promise<Connection<ServiceActLink> | null> {
    const reference = parseReference(service._ref);
    if (reference === null) return null;
    await context.freshFor(reference.asOf);
    return context.lists.connection(serviceLinkList("code", reference.asOf, context), reference.id, page);
  }
}
