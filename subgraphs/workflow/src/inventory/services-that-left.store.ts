import { oneOf } from "@tizilim/common/database/keyset";
import type { Day } from "@tizilim/common/pure/day";
import type { WorkflowWriter } from "../log/workflow-writer";
import { inForce } from "./inventory-services";

/** Up to where the register was looked at before. */
interface LookedAt {
  readonly number: number;
  readonly upTo: Day;
}

interface SeenItem {
  readonly inventoryId: string;
  readonly code: string;
}

/**
 * RULES-2025/13: what was said of a service that is no longer the body's goes from its open inventory, and is counted no more;
 * how many items went. Only services that the register changed since are looked at, and those whose time has run out.
 */
export async function dropServicesThatLeft(writer: WorkflowWriter, before: LookedAt, today: Day): Promise<number> {
  const gone = await writer.query<SeenItem>(
    `SELECT t.inventoryId AS inventoryId, t.code AS code FROM inventory_item t JOIN inventory i ON i.id = t.inventoryId LEFT JOIN known_provider p ON p.id = i.bodyId ` +
      `WHERE i.status = 'OPEN' AND (t.code IN (SELECT subject FROM register_line WHERE number > ?) OR t.code IN (SELECT code FROM service_holder WHERE toDay > ? AND toDay <= ?) ` +
      `OR i.bodyId IN (SELECT subject FROM register_line WHERE number > ?)) ` +
      `AND NOT EXISTS (SELECT 1 FROM service_holder h WHERE h.code = t.code AND (h.holder = i.bodyId OR h.holder = p.memberOf) AND ${inForce("h")})`,
    [before.number, before.upTo, today, before.number, today, today],
  );
  const byInventory = new Map<string, string[]>();
  for (const { inventoryId, code } of gone) byInventory.set(inventoryId, [...(byInventory.get(inventoryId) ?? []), code]);
  for (const [inventory, codes] of byInventory) {
    const named = oneOf("code", codes);
    await writer.manager.query(`DELETE FROM inventory_item WHERE inventoryId = ? AND ${named.sql}`, [inventory, ...named.parameters]);
    await countAnew(writer, inventory);
  }
  return gone.length;
}

/** The counters of an inventory follow from its items. */
async function countAnew(writer: WorkflowWriter, inventory: string): Promise<void> {
  const count = "(SELECT COUNT(*) FROM inventory_item t WHERE t.inventoryId = ? AND t.state = ?)";
  await writer.manager.query(`UPDATE inventory SET confirmed = ${count}, needsChange = ${count}, version = version + 1 WHERE id = ?`, [
    inventory, "CONFIRMED", inventory, "NEEDS_CHANGE", inventory,
  ]);
}
