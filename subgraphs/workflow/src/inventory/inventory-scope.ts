import type { SqlPart } from "@tizilim/common/database/keyset";
import type { ReadScope } from "../domain/authority";

/** The rule of who sees which inventories, as a condition: rows, counts and cursors come out of it alike. */
export function visibleInventories({ everyBody, ownBody }: ReadScope): SqlPart {
  if (everyBody) return { sql: "", parameters: [] };
  return ownBody === null ? { sql: "1 = 0", parameters: [] } : { sql: "bodyId = ?", parameters: [ownBody] };
}
