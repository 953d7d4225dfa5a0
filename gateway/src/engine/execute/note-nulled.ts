import type { ResponsePath } from "./flatten-path";
import { isJsonObject, ownValue } from "./own-value";
import type { FetchJournal } from "./run";

/** Notes for each place how far it leads to what is null in the answer because of the error at `inner`. Gives back the places. */
export function noted(places: ResponsePath[], inner: ResponsePath | undefined, data: unknown, journal: FetchJournal | undefined): ResponsePath[] {
  if (journal === undefined || inner === undefined) return places;
  const steps = stepsToNull(data, inner);
  if (steps === null) return places;
  for (const place of places) journal.nulled.set(place, Math.max(0, place.length - (inner.length - steps)));
  return places;
}

/** Null where nothing on the way is. */
function stepsToNull(data: unknown, path: ResponsePath): number | null {
  let here = data;
  for (let steps = 0; ; steps++) {
    if (here === null || here === undefined) return steps;
    const step = path[steps];
    if (step === undefined) return null;
    if (typeof step === "number") here = Array.isArray(here) ? here[step] : undefined;
    else here = isJsonObject(here) ? ownValue(here, step) : undefined;
  }
}
