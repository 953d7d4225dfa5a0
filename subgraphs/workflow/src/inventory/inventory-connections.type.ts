import { connectionTypes } from "@tizilim/common/graphql/connection.type";
import { Inventory } from "./inventory.type";
import { InventoryItemType } from "./inventory-item.type";

export const { Connection: InventoryConnectionType } = connectionTypes("Inventory", () => Inventory);
export const { Connection: InventoryItemConnectionType } = connectionTypes("InventoryItem", () => InventoryItemType);
