import { oneOf } from "@tizilim/common/database/keyset";
import { localizedText } from "@tizilim/common/pure/localized-text";
import type { Day } from "@tizilim/common/pure/day";
import type { Inventory, InventoryItem } from "../domain/inventory";
import type { LinkedProposal } from "../domain/record-inventory-items";
import type { RunQuery } from "@tizilim/common/database/run-query";
import { ITEM_COLUMNS, itemsOfInventories, type ItemRow } from "./inventory-items";
import { INVENTORY_COLUMNS, type InventoryRow } from "./inventory.row";

/** An inventory with the version that stands. */
export interface StoredInventory {
  readonly id: string;
  readonly version: number;
  readonly inventory: Inventory;
}

/** Whole, with an item for each service of its body on the day; null where there is none of this id. */
export async function storedInventory(query: RunQuery, id: string, today: Day): Promise<StoredInventory | null> {
  const [row] = await query<InventoryRow>(`SELECT ${INVENTORY_COLUMNS} FROM inventory WHERE id = ?`, [id]);
  if (row === undefined) return null;
  const table = itemsOfInventories([id], today);
  const items = await query<ItemRow>(`SELECT ${ITEM_COLUMNS} FROM ${table.sql} ORDER BY code`, table.parameters);
  const { bodyId: body, periodId: period, status, submittedAt, late, version } = row;
  return { id, version, inventory: { body, period, status, submittedAt, late: late === 1, items: new Map(items.map((item) => [item.code, itemOf(item)])) } };
}

/** Of the proposals named, those of a body. */
export async function linkedProposals(query: RunQuery, ids: ReadonlyArray<string>, body: string): Promise<Map<string, LinkedProposal>> {
  if (ids.length === 0) return new Map();
  const named = oneOf("id", ids);
  const rows = await query<{ id: string; bodyId: string; serviceCode: string | null }>(`SELECT id, bodyId, serviceCode FROM proposal WHERE ${named.sql} AND bodyId = ?`, [...named.parameters, body]);
  return new Map(rows.map(({ id, bodyId, serviceCode }) => [id, { body: bodyId, code: serviceCode }]));
}

function itemOf({ code, state, noteKk, noteRu, proposalId }: ItemRow): InventoryItem {
  return { code, state, note: localizedText(noteKk, noteRu), proposal: proposalId };
}
