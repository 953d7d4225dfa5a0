import { requireLogPage } from "@tizilim/common/graphql/log-page";
import { requireSubgraph } from "@tizilim/common/graphql/require-subgraph";
import { Arg, Ctx, Directive, Int, Query, Resolver } from "type-graphql";
import type { CatalogueContext } from "../context";
import { entriesAfter } from "./entry-list.store";
import { RegisterEntryType } from "./register-entry.type";
import { entryValue, type EntryValue } from "./register-entry.value";

@Resolver()
export class RegisterLogQuery {
  @Directive("@inaccessible")
  @Query(() => [RegisterEntryType], { nullable: true, description: "For other subgraphs: entries after a number, oldest first." })
  async registerLog(
    @Arg("since", () => Int, { description: "Number of the last entry that the reader has; 0 before the first." }) since: number,
    @Arg("limit", () => Int, { description: "Most entries to give, 1 to 1000." }) limit: number,
    @Ctx() context: CatalogueContext,
  ): Promise<EntryValue[]> {
    requireSubgraph(context.viewer, "registerLog");
    requireLogPage(since, limit);
    return (await entriesAfter(context.reader, since, limit)).map(entryValue);
  }
}
