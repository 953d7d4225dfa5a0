import { AsOfInput, requireAsOf } from "@tizilim/common/graphql/as-of.type";
import { PageArgs } from "@tizilim/common/graphql/page-arguments";
import { ServiceCodeScalar } from "@tizilim/common/graphql/service-code.scalar";
import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import type { CatalogueContext } from "../context";
import { ServiceConnectionType } from "./service-connection.type";
import { ServiceOrderEnum } from "./service-enums";
import { ServiceFilterInput } from "./service-filter.input";
import { listServices } from "./service-list.store";
import { ServiceType } from "./service.type";
import { serviceValue, type ServiceValue } from "./service.value";

const AS_OF = "The moment asked for, on both time axes; without it: now.";

@Resolver()
export class ServiceQuery {
  @Query(() => ServiceType, { nullable: true, description: "The service under a code, also an excluded one; null where the register has none." })
  async service(
    @Arg("code", () => ServiceCodeScalar, { description: "Eight digits." }) code: string,
    @Arg("asOf", () => AsOfInput, { nullable: true, description: AS_OF }) asOf: AsOfInput | null,
    @Ctx() context: CatalogueContext,
  ): Promise<ServiceValue | null> {
    const view = await context.services.load({ id: code, asOf: requireAsOf(asOf, context.now) });
    return view === null ? null : serviceValue(view);
  }

  @Query(() => ServiceConnectionType, { nullable: true, description: "Services of the register, filtered and in order." })
  services(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("filter", () => ServiceFilterInput, { nullable: true, description: "Conditions; without status only services in force." }) filter: ServiceFilterInput | null,
    @Arg("orderBy", () => ServiceOrderEnum, { defaultValue: "CODE", description: "Order of the list." }) orderBy: keyof typeof ServiceOrderEnum,
    @Arg("asOf", () => AsOfInput, { nullable: true, description: AS_OF }) asOf: AsOfInput | null,
    @Ctx() context: CatalogueContext,
  ): Promise<unknown> {
    return listServices(context.reader, context.today, context.currentServices, { filter, orderBy, asOf: requireAsOf(asOf, context.now), page });
  }
}
