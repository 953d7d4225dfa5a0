import { unseenItem, type Inventory, type InventoryItem } from "./inventory";

export interface Reconciliation {
  readonly added: ReadonlyArray<string>;
  readonly removed: ReadonlyArray<string>;
  readonly inventory: Inventory;
}

/**
 * RULES-2025/13: services come and go while an inventory is open; what was seen of those that stay stands. A submitted
 * inventory tells what was so when it was submitted. Applied twice, it changes nothing more.
 */
export function reconcile(inventory: Inventory, codes: Iterable<string>): Reconciliation {
  if (inventory.status === "SUBMITTED") return { added: [], removed: [], inventory };
  const now = new Set(codes);
  const added = [...now].filter((code) => !inventory.items.has(code)).sort();
  const removed = [...inventory.items.keys()].filter((code) => !now.has(code)).sort();
  if (added.length === 0 && removed.length === 0) return { added, removed, inventory };
  const items = new Map<string, InventoryItem>([...now].sort().map((code) => [code, inventory.items.get(code) ?? unseenItem(code)]));
  return { added, removed, inventory: { ...inventory, items } };
}
