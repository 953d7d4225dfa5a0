import { isDay, type Day } from "./day";
import { parseInstant, type Instant } from "./instant";

/** Two time axes; null on an axis means now. */
export interface AsOf {
  readonly inForceOn: Day | null;
  readonly knownOn: Instant | null;
}

export const NOW: AsOf = { inForceOn: null, knownOn: null };

export function isNow(asOf: AsOf): boolean {
  return asOf.inForceOn === null && asOf.knownOn === null;
}

/**
 * Key of an entity between subgraphs, and its public id: today's id, or `id@day,moment` for a view as of another
 * time, where `-` stands for now on that axis.
 */
export interface Reference {
  readonly id: string;
  readonly asOf: AsOf;
}

export function formatReference(id: string, asOf: AsOf): string {
  return isNow(asOf) ? id : `${id}@${asOf.inForceOn ?? "-"},${asOf.knownOn ?? "-"}`;
}

/** Null when the text is no reference that `formatReference` could have written. */
export function parseReference(text: string): Reference | null {
  const at = text.indexOf("@");
  if (at < 0) return text === "" ? null : { id: text, asOf: NOW };
  const asOf = at === 0 ? null : parseMoment(text.slice(at + 1));
  return asOf === null ? null : { id: text.slice(0, at), asOf };
}

let lastMoment: { readonly text: string; readonly asOf: AsOf | null } = { text: "", asOf: null };

/** The ids of one answer mostly stand at one moment, so the last one is remembered. */
function parseMoment(text: string): AsOf | null {
  if (text !== lastMoment.text) lastMoment = { text, asOf: readMoment(text) };
  return lastMoment.asOf;
}

function readMoment(text: string): AsOf | null {
  const [inForceOn, knownOn, ...rest] = text.split(",");
  if (rest.length > 0 || inForceOn === undefined || knownOn === undefined) return null;
  if (inForceOn !== "-" && !isDay(inForceOn)) return null;
  if (knownOn !== "-" && parseInstant(knownOn) !== knownOn) return null;
  const asOf = { inForceOn: inForceOn === "-" ? null : inForceOn, knownOn: knownOn === "-" ? null : knownOn };
  return isNow(asOf) ? null : asOf;
}
