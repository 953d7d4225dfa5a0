import { requireSinceNumber } from "@tizilim/common/graphql/since-number";
import { followChanges } from "@tizilim/common/signal/follow-changes";
import { Arg, Int, Resolver, Root, Subscription } from "type-graphql";
import type { CatalogueContext } from "../context";
import { logEnd } from "../register/log-end.store";
import { requireServiceFilter } from "../service/require-service-filter";
import { ServiceFilterInput } from "../service/service-filter.input";
import { entriesAfter } from "./entry-list.store";
import { entryMatches } from "./entry-matches";
import { RegisterEntryType } from "./register-entry.type";
import { entryValue, type EntryValue } from "./register-entry.value";
import { touchedStatesLoader } from "./touched-states.loader";
import { touchedTermsLoader } from "./touched-terms.loader";

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

async function followEntries({ following: { reader, signal, stop } }: CatalogueContext, { sinceNumber, filter = null }: Arguments): Promise<AsyncIterable<EntryValue>> {
  const end = (): Promise<number> => logEnd(reader);
  requireServiceFilter(filter);
  const since = await requireSinceNumber(sinceNumber, end);
  const read = async (number: number, limit: number): Promise<ReadonlyArray<EntryValue | null>> => {
    const entries = (await entriesAfter(reader, number, limit)).map(entryValue);
    const touched = { touchedStates: touchedStatesLoader(reader), touchedTerms: touchedTermsLoader(reader) };
    return Promise.all(entries.map(async (entry) => ((await entryMatches(entry, filter, touched)) ? entry : null)));
  };
  return matching(followChanges({ log: "register", signal, since, end, read, stop }));
}

async function* matching(entries: AsyncIterable<EntryValue | null>): AsyncGenerator<EntryValue, void, void> {
  for await (const entry of entries) if (entry !== null) yield entry;
}
