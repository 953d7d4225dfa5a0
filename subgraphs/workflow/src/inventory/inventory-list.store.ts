import { and, keysetPage } from "@tizilim/common/database/keyset";
import type { Reader } from "@tizilim/common/database/reader";
import type { PageRequest } from "@tizilim/common/pure/page-request";
import type { ReadScope } from "../domain/authority";
import { INVENTORY_COLUMNS, type InventoryRow } from "./inventory.row";
import { visibleInventories } from "./inventory-scope";

/** Inventories of a quarter go by their body. */
export const INVENTORY_SORT = [{ name: "bodyId", of: (row: InventoryRow) => row.bodyId }] as const;

/** One row more than the page where the list goes on. */
export function listInventories(reader: Reader, period: string, scope: ReadScope, page: PageRequest): Promise<InventoryRow[]> {
  const { where, orderLimit } = keysetPage(INVENTORY_SORT, page);
  const condition = and([{ sql: "periodId = ?", parameters: [period] }, visibleInventories(scope), where]);
  return reader.rows<InventoryRow>(`SELECT ${INVENTORY_COLUMNS} FROM inventory WHERE ${condition.sql} ${orderLimit}`, condition.parameters);
}

export async function countInventories(reader: Reader, period: string, scope: ReadScope): Promise<number> {
  const condition = and([{ sql: "periodId = ?", parameters: [period] }, visibleInventories(scope)]);
  const row = await reader.row<{ total: number | string }>(`SELECT COUNT(*) AS total FROM inventory WHERE ${condition.sql}`, condition.parameters);
  return Number(row?.total ?? 0);
}
