/**
 * Keyset cursor: the sort key of a row, bound to the list it came from (its filter, order and as-of).
 * It stays valid while rows are added or removed.
 */
export function formatCursor(list: string, key: ReadonlyArray<string | number>): string {
  return Buffer.from(JSON.stringify([list, ...key]), "utf8").toString("base64url");
}

/** Null when the text is no cursor, or a cursor of another list. */
export function parseCursor(list: string, length: number, text: string): ReadonlyArray<string | number> | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
  } catch {
    return null;
  }
  if (!Array.isArray(parsed) || parsed.length !== length + 1 || parsed[0] !== list) return null;
  const key: unknown[] = parsed.slice(1);
  return key.every(isKeyPart) && Buffer.from(text, "base64url").toString("base64url") === text ? key : null;
}

function isKeyPart(part: unknown): part is string | number {
  return typeof part === "string" || Number.isSafeInteger(part);
}
