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
      "The act that governs it by the register's word on the day of the view, and acts that analysts or analyses of texts link to it, as that " +
      "stands now; by act. AS_OF_UNSUPPORTED for knownOn.",
  })
  async actLinks(@Root() service: ServiceStub, @Args(() => PageArgs) page: PageArgs, @Ctx() context: LegalContext): Promise<Connection<ServiceActLink> | null> {
    const reference = parseReference(service._ref);
    if (reference === null) return null;
    const list = serviceLinkList("code", reference.asOf, context);
    await context.fresh();
    return context.lists.connection(list, reference.id, page);
  }
}
