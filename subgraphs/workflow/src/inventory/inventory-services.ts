import { oneOf, type SqlPart } from "@tizilim/common/database/keyset";
import type { Day } from "@tizilim/common/pure/day";

/**
 * RULES-2025/13: what the bodies of open inventories have to look through on a day, as rows of inventoryId and code: what a
 * body holds itself or with the class that it belongs to, each service once.
 */
export function servicesOfInventories(ids: ReadonlyArray<string>, day: Day): SqlPart {
  const named = oneOf("i.id", ids);
  const open = `i.status = 'OPEN' AND ${named.sql}`;
  const ofOpen = [...named.parameters];
  return {
    sql:
      `SELECT i.id AS inventoryId, h.code AS code FROM inventory i JOIN service_holder h ON h.holder = i.bodyId WHERE ${open} AND ${inForce("h")} ` +
      `UNION ALL SELECT i.id, h.code FROM inventory i JOIN known_provider p ON p.id = i.bodyId JOIN service_holder h ON h.holder = p.memberOf ` +
      `WHERE ${open} AND ${inForce("h")} ` +
      `AND NOT EXISTS (SELECT 1 FROM service_holder o WHERE o.holder = i.bodyId AND o.code = h.code AND ${inForce("o")})`,
    parameters: [...ofOpen, day, day, ...ofOpen, day, day, day, day],
  };
}

/** Two parameters: the day, twice. */
export function inForce(alias: string): string {
  return `${alias}.fromDay <= ? AND ${alias}.toDay > ?`;
}
