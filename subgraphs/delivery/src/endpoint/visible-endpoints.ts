import { and, type SqlPart } from "@tizilim/common/database/keyset";
import type { EndpointScope } from "../domain/delivery-authority";

/** The rule of who sees endpoints as a condition of a query: of those that are not deleted. */
export function visibleEndpoints({ everyOwner, owner }: EndpointScope): SqlPart {
  const standing = { sql: "deletedAt IS NULL", parameters: [] };
  if (everyOwner) return standing;
  return and([standing, owner === null ? { sql: "1 = 0", parameters: [] } : { sql: "owner = ?", parameters: [owner] }]);
}
