import type { Day } from "@tizilim/common/pure/day";
import type { Calendar } from "./calendar";
import type { DeadlinePolicy } from "./deadline-policy";
import { bindingDay, ruleFor } from "./deadlines";
import { previousQuarter, quarterOf, type Quarter } from "./quarter";

export interface InventoryOpening {
  readonly period: Quarter;
  /** Bodies that the register had on this day owe it; those that came later owe the next. */
  readonly bodiesKnownOn: Day;
}

/**
 * RULES-2025/13, 14: the inventory of a quarter is taken when the quarter has ended, and is opened however late the registry
 * gets to it. A body that came to the register after the date that binds owes none for that quarter. Null for a
 * quarter for which no rule is known.
 */
export function inventoryOpening(day: Day, calendar: Calendar, policy: DeadlinePolicy): InventoryOpening | null {
  const period = previousQuarter(quarterOf(day));
  if (ruleFor("PROPOSALS_DUE", period) === null) return null;
  const last = bodiesKnownBy(period, calendar, policy);
  return { period, bodiesKnownOn: last !== null && last < day ? last : day };
}

/** RULES-2025/14: the last day on which a body may come to the register and owe something for the quarter; null where it is not known. */
export function bodiesKnownBy(period: Quarter, calendar: Calendar, policy: DeadlinePolicy): Day | null {
  const rule = ruleFor("PROPOSALS_DUE", period);
  const binding = rule === null ? null : bindingDay(rule, period, calendar, policy);
  return binding?.known === true ? binding.value : null;
}
