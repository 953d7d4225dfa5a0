import type { Day } from "@tizilim/common/pure/day";
import { RULES_2025_IN_FORCE_FROM } from "../deadline-rules";
import { ruleFor } from "../deadlines";
import { firstDayOf, nextQuarter, previousQuarter, quarterOf, type Quarter } from "../quarter";

/** RULES-2025/13 and 35: the quarters of which something is due, from the first whose terms fall under the Rules to that of a day. */
export function dutyPeriods(today: Day): Quarter[] {
  const periods: Quarter[] = [];
  for (let quarter = previousQuarter(quarterOf(RULES_2025_IN_FORCE_FROM)); firstDayOf(quarter) <= today; quarter = nextQuarter(quarter)) {
    if (ruleFor("PROPOSALS_DUE", quarter) !== null) periods.push(quarter);
  }
  return periods;
}
