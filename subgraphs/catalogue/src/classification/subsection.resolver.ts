import { PageArgs } from "@tizilim/common/graphql/page-arguments";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { CatalogueContext } from "../context";
import { ServiceConnectionType } from "../service/service-connection.type";
import { servicesUnder } from "../service/services-under";
import { sectionValue, type SectionValue, type SubsectionValue } from "./classification.value";
import { SectionType } from "./section.type";
import { SubsectionType } from "./subsection.type";

@Resolver(() => SubsectionType)
export class SubsectionResolver {
  @FieldResolver(() => SectionType, { description: "The section that it belongs to." })
  async section(@Root() subsection: SubsectionValue, @Ctx() context: CatalogueContext): Promise<SectionValue> {
    const reference = { id: subsection.sectionCode, asOf: subsection.asOf };
    return sectionValue(reference, await context.sections.load(reference));
  }

  @FieldResolver(() => ServiceConnectionType, { description: "Services in force in it, in the order of their codes." })
  services(@Root() subsection: SubsectionValue, @Args(() => PageArgs) page: PageArgs, @Ctx() context: CatalogueContext): unknown {
    return servicesUnder(context, "subsection", { id: subsection.code, asOf: subsection.asOf }, page);
  }
}
