import { AsOfInput, requireAsOf } from "@tizilim/common/graphql/as-of.type";
import { ForwardPageArgs } from "@tizilim/common/graphql/page-arguments";
import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import type { CatalogueContext } from "../context";
import { ServiceFilterInput } from "../service/service-filter.input";
import { searchServices, type SearchConnection } from "./search.store";
import { ServiceSearchConnectionType } from "./search.type";

@Resolver()
export class SearchQuery {
  @Query(() => ServiceSearchConnectionType, {
    nullable: true,
    description: "Services found by words of their names, section, subsection, provider or code, in Kazakh or Russian, best first. Letters are folded: кызмет finds қызмет.",
  })
  searchServices(
    @Arg("text", () => String, { description: "Words; each must meet. At most 200 characters." }) text: string,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Arg("filter", () => ServiceFilterInput, { nullable: true, description: "Further conditions; without status only services in force." }) filter: ServiceFilterInput | null,
    @Arg("asOf", () => AsOfInput, { nullable: true, description: "The moment asked for, on both time axes; without it: now." }) asOf: AsOfInput | null,
    @Ctx() context: CatalogueContext,
  ): Promise<SearchConnection> {
    return searchServices(context.reader, context.today, { text, filter, asOf: requireAsOf(asOf, context.now), page });
  }
}
