import { isJsonObject, type JsonObject } from "./own-value";

/**
 * Lays `source` over `target`: objects join, lists of one length join element by element, everything else is replaced.
 * Parts of `source` may become parts of `target`; the caller owns both.
 */
export function mergeInto(target: JsonObject, source: JsonObject): void {
  if (target === source) return;
  for (const key in source) {
    const incoming = source[key];
    if (incoming === undefined || key === "__proto__") continue;
    target[key] = joined(target[key], incoming);
  }
}

function joined(present: unknown, incoming: unknown): unknown {
  if (typeof incoming !== "object" || incoming === null || typeof present !== "object" || present === null) return incoming;
  if (Array.isArray(incoming)) {
    if (!Array.isArray(present) || present.length !== incoming.length) return incoming;
    for (let index = 0; index < incoming.length; index++) present[index] = joined(present[index], incoming[index]);
    return present;
  }
  if (!isJsonObject(present)) return incoming;
  mergeInto(present, incoming as JsonObject);
  return present;
}
