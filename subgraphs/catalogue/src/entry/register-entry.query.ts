import { PageArgs } from "@tizilim/common/graphql/page-arguments";
import { badInput } from "@tizilim/common/graphql/registry-error";
import { Arg, Args, Ctx, Int, Query, Resolver } from "type-graphql";
import type { CatalogueContext } from "../context";
import { listEntries } from "./entry-list.store";
import { RegisterEntryConnectionType } from "./register-entry-connection.type";
import { RegisterEntryType } from "./register-entry.type";
import { entryValue, type EntryValue } from "./register-entry.value";

@Resolver()
export class RegisterEntryQuery {
  @Query(() => RegisterEntryType, { nullable: true, description: "One entry of the register's log; null where the number is not yet reached." })
  async registerEntry(
    @Arg("number", () => Int, { description: "Its number, from 1." }) number: number,
    @Ctx() context: CatalogueContext,
  ): Promise<EntryValue | null> {
    const entry = await context.entries.load(number);
    return entry === null ? null : entryValue(entry);
  }

  @Query(() => RegisterEntryConnectionType, { nullable: true, description: "The register's log, oldest entry first." })
  registerEntries(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("sinceNumber", () => Int, { nullable: true, description: "Number of the last entry that the reader has (exclusive)." }) sinceNumber: number | null,
    @Ctx() context: CatalogueContext,
  ): Promise<unknown> {
    if (sinceNumber != null && sinceNumber < 0) throw badInput("sinceNumber", `is 0 or the number of an entry, got ${sinceNumber}`);
    return listEntries(context.reader, sinceNumber ?? 0, page);
  }
}
