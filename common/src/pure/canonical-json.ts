/**
 * One text for one value: keys sorted by code unit, no white space, members that are undefined left out.
 * Hashes and comparisons of records rest on it.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(withSortedKeys(value)) ?? "null";
}

function withSortedKeys(value: unknown): unknown {
  if (typeof value !== "object" || value === null || tellsItself(value)) return value;
  if (Array.isArray(value)) return value.map(withSortedKeys);
  // Without a prototype no name of a member means anything but itself.
  const sorted = Object.create(null) as Record<string, unknown>;
  for (const key of Object.keys(value).sort()) sorted[key] = withSortedKeys((value as Record<string, unknown>)[key]);
  return sorted;
}

/** A date, say: what it becomes is for itself to tell. */
function tellsItself(value: object): boolean {
  return typeof (value as { readonly toJSON?: unknown }).toJSON === "function";
}
