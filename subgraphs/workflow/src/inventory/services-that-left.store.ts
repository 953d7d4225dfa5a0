import { oneOf, type SqlPart } from "@tizilim/common/database/keyset";
import type { Day } from "@tizilim/common/pure/day";
import type { WorkflowWriter } from "../log/workflow-writer";
import { inForce } from "./inventory-services";

const MOST_NAMED = 2_000;

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
 * how many inventories lost items. Only services that the register changed since are looked at, and those whose time has run out.
 */
export async function dropServicesThatLeft(writer: WorkflowWriter, before: LookedAt, today: Day): Promise<number> {
  const subjects = await writer.query<{ id: string }>(
    "SELECT subject AS id FROM register_line WHERE number > ? UNION SELECT code FROM service_holder WHERE toDay > ? AND toDay <= ?", [before.number, before.upTo, today],
  );
  if (subjects.length === 0) return 0;
  const named = subjects.slice(0, MOST_NAMED).map(({ id }) => id);
  // So many at once are named by no list: every item is looked at, as when a register is first taken in.
  const gone = subjects.length > MOST_NAMED ? await seenAndGone(writer, today, { sql: "1 = 1", parameters: [] })
    : [...(await seenAndGone(writer, today, oneOf("t.code", named))), ...(await seenAndGone(writer, today, oneOf("i.bodyId", named)))];
  const byInventory = new Map<string, string[]>();
  for (const { inventoryId, code } of gone) byInventory.set(inventoryId, [...(byInventory.get(inventoryId) ?? []), code]);
  for (const [inventory, codes] of byInventory) {
    const named = oneOf("code", codes);
    await writer.manager.query(`DELETE FROM inventory_item WHERE inventoryId = ? AND ${named.sql}`, [inventory, ...named.parameters]);
    await countAnew(writer, inventory);
  }
  return byInventory.size;
}

/** Named apart, services and bodies are each found by their index; together they would take a look at every item of the country. */
function seenAndGone(writer: WorkflowWriter, today: Day, which: SqlPart): Promise<SeenItem[]> {
  return writer.query<SeenItem>(
    "SELECT t.inventoryId AS inventoryId, t.code AS code FROM inventory i JOIN inventory_item t ON t.inventoryId = i.id LEFT JOIN known_provider p ON p.id = i.bodyId " +
      `WHERE i.status = 'OPEN' AND ${which.sql} AND NOT EXISTS (SELECT 1 FROM service_holder h WHERE h.code = t.code AND h.holder = i.bodyId AND ${inForce("h")}) ` +
      `AND NOT EXISTS (SELECT 1 FROM service_holder h WHERE h.code = t.code AND h.holder = p.memberOf AND ${inForce("h")})`,
    [...which.parameters, today, today, today, today],
  );
}

/** The counters of an inventory follow from its items. */
async function countAnew(writer: WorkflowWriter, inventory: string): Promise<void> {
  const count = "(SELECT COUNT(*) FROM inventory_item t WHERE t.inventoryId = ? AND t.state = ?)";
  await writer.manager.query(`UPDATE inventory SET confirmed = ${count}, needsChange = ${count}, version = version + 1 WHERE id = ?`, [
    inventory, "CONFIRMED", inventory, "NEEDS_CHANGE", inventory,
  ]);
}
