import { and, oneOf } from "@tizilim/common/database/keyset";
import type { Reader } from "@tizilim/common/database/reader";
import DataLoader from "dataloader";
import type { ReadScope } from "../domain/authority";
import type { PeriodDesk } from "../period/period-desk";
import { INVENTORY_COLUMNS, type InventoryRow } from "./inventory.row";
import { visibleInventories } from "./inventory-scope";
import { inventoryView } from "./inventory-view";
import type { InventoryView } from "./inventory.type";

export type InventoryLoader = DataLoader<string, InventoryView | null>;

/** Inventories by id; null alike for one that is not there and for one that the viewer may not see. */
export function inventoryLoader(reader: Reader, scope: ReadScope, periods: PeriodDesk): InventoryLoader {
  return new DataLoader(async (ids) => {
    const condition = and([oneOf("id", ids), visibleInventories(scope)]);
    const rows = await reader.rows<InventoryRow>(`SELECT ${INVENTORY_COLUMNS} FROM inventory WHERE ${condition.sql}`, condition.parameters);
    const found = new Map(rows.map((row) => [row.id, inventoryView(row, periods)]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
