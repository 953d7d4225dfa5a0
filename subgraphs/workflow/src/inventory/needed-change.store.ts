import type { WorkflowWriter } from "../log/workflow-writer";

/** RULES-2025/13, 14: a proposal answers what its body's inventories say needs a change in that service and nothing answered yet. */
export async function linkNeededChange(writer: WorkflowWriter, proposal: string, body: string, code: string): Promise<void> {
  await writer.manager.query(
    "UPDATE inventory_item SET proposalId = ? WHERE code = ? AND state = 'NEEDS_CHANGE' AND proposalId IS NULL AND inventoryId IN (SELECT id FROM inventory WHERE bodyId = ?)",
    [proposal, code, body],
  );
}
