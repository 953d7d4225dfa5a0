import type { Day } from "@tizilim/common/pure/day";
import type { Calendar } from "./calendar";
import type { DeadlinePolicy } from "./deadline-policy";
import { RULES_2025_IN_FORCE_FROM } from "./deadline-rules";
import { bindingDay, NO_RULE, ruleFor } from "./deadlines";
import { known, unknown, type Known } from "./known";
import { previousQuarter, quarterOf, type Quarter } from "./quarter";

/**
 * The quarter whose proposals and inventory are taken in on a day (norms 13-15): the last one until its date that
 * binds has passed, then the current one. Unknown before the Rules; a term that ran out before them is over.
 */
export function openPeriod(day: Day, calendar: Calendar, policy: DeadlinePolicy): Known<Quarter> {
  if (day < RULES_2025_IN_FORCE_FROM) return unknown(NO_RULE);
  const current = quarterOf(day);
  const last = previousQuarter(current);
  const rule = ruleFor("PROPOSALS_DUE", last);
  if (rule === null) return known(current);
  const binding = bindingDay(rule, last, calendar, policy);
  if (!binding.known) return binding;
  return known(day <= binding.value ? last : current);
}
