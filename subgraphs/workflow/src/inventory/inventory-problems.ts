import { problem, type Problem } from "@tizilim/common/pure/problem";

/** Alike for one that is not there and for one that the asker may not see. */
export function unknownInventory(): Problem {
  return problem("INVENTORY_UNKNOWN", "inventory", null, "Мұндай түгендеу жоқ", "Такой инвентаризации нет");
}
