import type { Reader } from "@tizilim/common/database/reader";
import DataLoader from "dataloader";
import { touchedStates, type TouchedState, type TouchingEntry } from "./touched-states.store";

export type TouchedStatesLoader = DataLoader<TouchingEntry, ReadonlyArray<TouchedState>, number>;

/** What entries touch, one statement for all that a request asks for at a time. */
export function touchedStatesLoader(reader: Reader): TouchedStatesLoader {
  return new DataLoader(
    async (entries) => {
      const touched = await touchedStates(reader, entries);
      return entries.map(({ number }) => touched.get(number) ?? []);
    },
    { cacheKeyFn: ({ number }) => number },
  );
}
