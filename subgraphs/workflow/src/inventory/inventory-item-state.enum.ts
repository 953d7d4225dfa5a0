import { describedEnum } from "@tizilim/common/graphql/enums";
import type { InventoryItemState } from "../domain/inventory";

export const InventoryItemStateEnum = describedEnum<InventoryItemState>("InventoryItemState", "What a body says of one of its services.", {
  UNSEEN: "Nothing yet.",
  CONFIRMED: "The register's record is right.",
  NEEDS_CHANGE: "Something has to change, as the note tells.",
});
