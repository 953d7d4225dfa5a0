import { insertRows } from "@tizilim/common/database/insert-rows";
import type { InventoryOpening } from "../domain/inventory-opening";
import { formatQuarter } from "../domain/quarter";
import type { WorkflowWriter } from "../log/workflow-writer";
import { inventoryId } from "./inventory.row";
import { TAKES_INVENTORY } from "./takes-inventory";

/** RULES-2025/13: opens what is not open yet of a quarter, for each body that takes inventory; how many there were. */
export async function openInventories(writer: WorkflowWriter, { period, bodiesKnownOn }: InventoryOpening): Promise<number> {
  const periodId = formatQuarter(period);
  const bodies = await writer.query<{ id: string }>(
    `SELECT p.id AS id FROM known_provider p WHERE ${TAKES_INVENTORY} AND NOT EXISTS (SELECT 1 FROM inventory i WHERE i.periodId = ? AND i.bodyId = p.id) ` +
      "AND (SELECT MIN(l.effectiveFrom) FROM register_line l WHERE l.subject = p.id) <= ? ORDER BY p.id",
    [periodId, bodiesKnownOn],
  );
  await insertRows(writer.manager, "inventory", bodies.map(({ id }) => ({
    id: inventoryId(id, periodId), bodyId: id, periodId, status: "OPEN", confirmed: 0, needsChange: 0, total: null, submittedAt: null, late: 0, version: 1, openedAt: writer.at,
  })));
  return bodies.length;
}
