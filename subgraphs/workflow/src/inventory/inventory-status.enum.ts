import { describedEnum } from "@tizilim/common/graphql/enums";
import type { Inventory } from "../domain/inventory";

export const InventoryStatusEnum = describedEnum<Inventory["status"]>("InventoryStatus", "How far an inventory has come.", {
  OPEN: "Being taken; services come and go with the register.",
  SUBMITTED: "Handed in: it tells what was so then and changes no more.",
});
