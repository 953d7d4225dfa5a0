import { AsOfInput, requireAsOf } from "@tizilim/common/graphql/as-of.type";
import { requireLogPart } from "@tizilim/common/graphql/log-part";
import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import type { CatalogueContext } from "../context";
import { logEndKnownOn } from "../register/log-end.store";
import { entriesAfter } from "./entry-list.store";
import { RegisterEntryType } from "./register-entry.type";
import { entryValue, type EntryValue } from "./register-entry.value";

@Resolver()
export class EntriesSinceQuery {
  @Query(() => Int, { nullable: true, description: "Number of the newest entry of the register's log that was recorded by the moment asked for; 0 while there is none." })
  registerLogEnd(
    @Arg("asOf", () => AsOfInput, { nullable: true, description: "The moment whose knowledge is asked for; inForceOn does not matter. Without it: now." }) asOf: AsOfInput | null,
    @Ctx() context: CatalogueContext,
  ): Promise<number> {
    return logEndKnownOn(context.reader, requireAsOf(asOf, context.now).knownOn);
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
