import type { WorkflowWriter } from "../log/workflow-writer";

/** RULES-2025/13, 14: a proposal answers what its body's inventories say needs a change in that service, where nothing does yet or what did was withdrawn. */
export async function linkNeededChange(writer: WorkflowWriter, proposal: string, body: string, code: string): Promise<void> {
  await writer.manager.query(
    "UPDATE inventory_item SET proposalId = ? WHERE code = ? AND state = 'NEEDS_CHANGE' AND inventoryId IN (SELECT id FROM inventory WHERE bodyId = ?) " +
      "AND (proposalId IS NULL OR EXISTS (SELECT 1 FROM proposal p WHERE p.id = inventory_item.proposalId AND p.status = 'WITHDRAWN'))",
    [proposal, code, body],
  );
}
