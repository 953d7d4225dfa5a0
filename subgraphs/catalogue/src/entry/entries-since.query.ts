import { requireLogPart } from "@tizilim/common/graphql/log-part";
import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import type { CatalogueContext } from "../context";
import { logEnd } from "../register/log-end.store";
import { entriesAfter } from "./entry-list.store";
import { RegisterEntryType } from "./register-entry.type";
import { entryValue, type EntryValue } from "./register-entry.value";

@Resolver()
export class EntriesSinceQuery {
  @Query(() => Int, { nullable: true, description: "Number of the newest entry of the register's log; 0 while it is empty." })
  registerLogEnd(@Ctx() context: CatalogueContext): Promise<number> {
    return logEnd(context.reader);
  }

  @Query(() => [RegisterEntryType], {
    nullable: "itemsAndList",
    description: "Entries after a number without a gap, oldest first: the first is number + 1, and the list ends where the log ends. For those who follow the log.",
  })
  async registerEntriesSince(
    @Arg("number", () => Int, { description: "Number of the last entry that the reader has; 0 before the first." }) number: number,
    @Arg("limit", () => Int, { defaultValue: 50, description: "Most entries to give, 1 to 100." }) limit: number,
    @Ctx() context: CatalogueContext,
  ): Promise<EntryValue[]> {
    requireLogPart(number, limit);
    return (await entriesAfter(context.reader, number, limit)).map(entryValue);
  }
}
