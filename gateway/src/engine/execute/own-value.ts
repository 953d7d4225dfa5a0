/** An object as a subgraph answered it. */
export type JsonObject = Record<string, unknown>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reads what the object itself holds: never what it inherits, so that a field may be called `constructor`. */
export function ownValue(object: JsonObject, key: string): unknown {
  const value = object[key];
  if (value === undefined || value === null) return value;
  return (typeof value === "function" || key === "__proto__") && !Object.hasOwn(object, key) ? undefined : value;
}
