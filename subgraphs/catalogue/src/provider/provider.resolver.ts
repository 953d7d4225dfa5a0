import { PageArgs } from "@tizilim/common/graphql/page-arguments";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { CatalogueContext } from "../context";
import { temporalList } from "../register/temporal-list";
import { ServiceConnectionType } from "../service/service-connection.type";
import { servicesUnder } from "../service/services-under";
import { ProviderConnectionType } from "./provider-connection.type";
import { PROVIDERS } from "./provider.table";
import { ProviderType } from "./provider.type";
import { providerValue, type ProviderValue } from "./provider.value";

@Resolver(() => ProviderType)
export class ProviderResolver {
  @FieldResolver(() => ProviderConnectionType, { description: "Members of the class of bodies, where known." })
  members(@Root() provider: ProviderValue, @Args(() => PageArgs) page: PageArgs, @Ctx() context: CatalogueContext): unknown {
    const list = temporalList(PROVIDERS, "memberOf", provider.asOf, context.today, false);
    return context.lists.connection({ ...list, node: (row) => providerValue(list.node(row)) }, provider.subject, page);
  }

  @FieldResolver(() => ServiceConnectionType, { description: "Services in force that it provides, in the order of their codes." })
  services(@Root() provider: ProviderValue, @Args(() => PageArgs) page: PageArgs, @Ctx() context: CatalogueContext): unknown {
    return servicesUnder(context, "provider", { id: provider.subject, asOf: provider.asOf }, page);
  }
}
