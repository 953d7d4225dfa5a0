import { dayOf } from "@tizilim/common/pure/day";
import { instantOf, type Instant } from "@tizilim/common/pure/instant";
import type { Actor } from "./actor";
import type { Calendar } from "./calendar";
import type { DeadlinePolicy } from "./deadline-policy";
import { deadlineOf } from "./deadlines";
import { accepted, refused, type Decision } from "./decision";
import { progressOf, type Inventory } from "./inventory";
import { inventoryGate } from "./inventory-gate";
import { parseQuarter } from "./quarter";
import { refusal } from "./refusal";

export interface InventorySubmitted {
  readonly what: "INVENTORY_SUBMITTED";
  readonly at: Instant;
  readonly late: boolean;
}

/**
 * RULES-2025/13, 14: when every item is seen. It is taken in after the 5th as well, and says that it is late. It may come
 * before its quarter ends. Where no term is known, nothing is late.
 */
export function submitInventory(
  inventory: Inventory, actor: Actor, now: Date, calendar: Calendar, policy: DeadlinePolicy,
): Decision<InventorySubmitted> {
  const { unseen } = progressOf(inventory.items.values());
  const quarter = parseQuarter(inventory.period);
  if (quarter === null) throw new RangeError(`no quarter: ${inventory.period}`);
  const refusals = [
    ...inventoryGate(inventory, actor),
    ...(unseen === 0 ? [] : [refusal("ITEMS_UNSEEN", "inventory", "RULES-2025/13", {
      kk: `Қаралмаған қызметтер саны: ${unseen}.`, ru: `Не просмотрено услуг: ${unseen}.`,
    })]),
  ];
  if (refusals.length > 0) return refused(refusals);
  const due = deadlineOf("PROPOSALS_DUE", quarter, calendar, policy);
  return accepted({ what: "INVENTORY_SUBMITTED", at: instantOf(now), late: due.known && dayOf(now) > due.value.binding });
}

export function submittedInventory(inventory: Inventory, { at, late }: InventorySubmitted): Inventory {
  return { ...inventory, status: "SUBMITTED", submittedAt: at, late };
}
