import type { Reader } from "@tizilim/common/database/reader";
import type { Day } from "@tizilim/common/pure/day";
import DataLoader from "dataloader";
import { servicesOfInventories } from "./inventory-services";

export type InventoryTotalLoader = DataLoader<string, number>;

/** How many services the body of an open inventory has on a day, by the inventory's id; one statement. */
export function inventoryTotalLoader(reader: Reader, day: Day): InventoryTotalLoader {
  return new DataLoader(async (ids) => {
    const services = servicesOfInventories(ids, day);
    const rows = await reader.rows<{ inventoryId: string; total: number | string }>(
      `SELECT inventoryId, COUNT(*) AS total FROM (${services.sql}) s GROUP BY inventoryId`, services.parameters,
    );
    const totals = new Map(rows.map(({ inventoryId, total }) => [inventoryId, Number(total)]));
    return ids.map((id) => totals.get(id) ?? 0);
  });
}
