import type { JsonObject } from "./own-value";

/** Equal for equal representations of one fetch, which list their fields in one order. */
export function representationKey(representation: JsonObject): string {
  let key = "";
  for (const name in representation) {
    const value = representation[name];
    if (typeof value === "string") key += `${name}"${value.length}"${value}`;
    else if (typeof value === "number") key += `${name}#${value};`;
    else return JSON.stringify(representation);
  }
  return key;
}
