import { requireSinceNumber } from "@tizilim/common/graphql/since-number";
import { followChanges } from "@tizilim/common/signal/follow-changes";
import { Arg, Int, Resolver, Root, Subscription } from "type-graphql";
import type { CatalogueContext } from "../context";
import { logEnd } from "../register/log-end.store";
import { ServiceFilterInput } from "../service/service-filter.input";
import { entriesAfter } from "./entry-list.store";
import { entryMatchLoaders } from "./entry-match.loader";
import { RegisterEntryType } from "./register-entry.type";
import { entryValue, type EntryValue } from "./register-entry.value";

interface Arguments {
  readonly sinceNumber?: number | null;
  readonly filter?: ServiceFilterInput | null;
}

@Resolver()
export class RegisterEntrySubscription {
  @Subscription(() => RegisterEntryType, {
    nullable: true,
    description: "Every entry of the register's log after a number, in order, and then each as it is entered.",
    subscribe: ({ args, context }) => followEntries(context as CatalogueContext, args as Arguments),
  })
  registerEntryAdded(
    @Root() entry: EntryValue,
    @Arg("sinceNumber", () => Int, { nullable: true, description: "Number of the last entry that the reader has (exclusive); without it only what comes from now on." }) _since?: number | null,
    @Arg("filter", () => ServiceFilterInput, { nullable: true, description: "Only entries that touch a service which fits, as they left it or as it stood before." }) _filter?: ServiceFilterInput | null,
  ): EntryValue {
    return entry;
  }
}

async function* followEntries({ following: { reader, signal } }: CatalogueContext, { sinceNumber, filter }: Arguments): AsyncGenerator<EntryValue, void, void> {
  const end = (): Promise<number> => logEnd(reader);
  const since = await requireSinceNumber(sinceNumber, end);
  const read = async (number: number, limit: number): Promise<ReadonlyArray<EntryValue | null>> => {
    const entries = (await entriesAfter(reader, number, limit)).map(entryValue);
    if (filter == null) return entries;
    const matches = await entryMatchLoaders(reader)(filter).loadMany(entries);
    return entries.map((entry, turn) => (matches[turn] === true ? entry : null));
  };
  for await (const entry of followChanges({ log: "register", signal, since, end, read })) if (entry !== null) yield entry;
}
