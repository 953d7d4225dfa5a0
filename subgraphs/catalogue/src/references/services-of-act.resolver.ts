import { PageArgs } from "@tizilim/common/graphql/page-arguments";
import { parseReference } from "@tizilim/common/pure/as-of";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { CatalogueContext } from "../context";
import { servicesUnder } from "../service/services-under";
import { ServiceConnectionType } from "../service/service-connection.type";
import { LegalActStub, type LegalActValue } from "./legal-act.stub";

@Resolver(() => LegalActStub)
export class ServicesOfActResolver {
  @FieldResolver(() => ServiceConnectionType, {
    nullable: true,
    description: "Services in force whose order this act governs, by the register's own record (norm 32), in the order of their codes.",
  })
  services(@Root() act: LegalActValue, @Args(() => PageArgs) page: PageArgs, @Ctx() context: CatalogueContext): unknown {
    const reference = parseReference(act._ref);
    return reference === null ? null : servicesUnder(context, "governingAct", reference, page);
  }
}
