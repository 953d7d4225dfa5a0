import type { WorkflowContext } from "../context";
import type { Inventory } from "./inventory.type";

/** Null alike for an inventory that is not there and for one that the viewer may not see. */
export async function resolveInventory(stub: { readonly _ref: string }, context: WorkflowContext): Promise<Inventory | null> {
  await context.inventoriesUpToDate();
  return context.inventories.load(stub._ref);
}
