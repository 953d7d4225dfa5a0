import { oneOf, type SqlPart } from "@tizilim/common/database/keyset";
import type { Day } from "@tizilim/common/pure/day";
import type { InventoryItemState } from "../domain/inventory";
import { servicesOfInventories } from "./inventory-services";

export interface ItemRow {
  readonly code: string;
  readonly state: InventoryItemState;
  readonly noteKk: string | null;
  readonly noteRu: string | null;
  readonly proposalId: string | null;
}

export const ITEM_COLUMNS = "code, state, noteKk, noteRu, proposalId";

/**
 * Items of inventories as a table: of open ones the body's services on the day with what was recorded of them, of submitted
 * ones what was recorded.
 */
export function itemsOfInventories(ids: ReadonlyArray<string>, day: Day): SqlPart {
  const services = servicesOfInventories(ids, day);
  const named = oneOf("i.id", ids);
  return {
    sql:
      `(SELECT s.inventoryId AS inventoryId, s.code AS code, COALESCE(t.state, 'UNSEEN') AS state, t.noteKk AS noteKk, t.noteRu AS noteRu, t.proposalId AS proposalId ` +
      `FROM (${services.sql}) s LEFT JOIN inventory_item t ON t.inventoryId = s.inventoryId AND t.code = s.code ` +
      `UNION ALL SELECT t.inventoryId, t.code, t.state, t.noteKk, t.noteRu, t.proposalId ` +
      `FROM inventory i JOIN inventory_item t ON t.inventoryId = i.id WHERE ${named.sql} AND i.status = 'SUBMITTED') items`,
    parameters: [...services.parameters, ...named.parameters],
  };
}
