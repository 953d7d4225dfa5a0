import { dayOf, type Day } from "@tizilim/common/pure/day";
import { deadlineOf } from "../deadlines";
import { firstDayOf, nextQuarter, quarterOf } from "../quarter";
import { obligation, type Board, type Obligation } from "./obligation";

export interface FoundServiceFacts {
  /** Day on which the analysis found it. */
  readonly foundOn: Day;
  /** When a proposal to include it was submitted, or it was found to be none or to be in the register; null while neither. */
  readonly settledAt: Date | null;
}

/**
 * LAW/12 (1), norm 46: services are to be in the register. The Law gives no term; by RULES-2025/9 and 14 the proposal
 * belongs to the quarter in which the service was found. Null: nothing is owed of what is settled in that quarter, nor
 * while it lasts.
 */
export function includeFoundService({ foundOn, settledAt }: FoundServiceFacts, { calendar, policy, now }: Board): Obligation | null {
  const from = owedFrom(foundOn);
  if (dayOf(now) < from || (settledAt !== null && dayOf(settledAt) < from)) return null;
  const due = deadlineOf("PROPOSALS_DUE", quarterOf(foundOn), calendar, policy);
  return obligation("INCLUDE_FOUND_SERVICE", "LAW/12 (1)", due, settledAt, now);
}

/** The first day after the quarter (RULES-2025/13) in which it was found. */
export function owedFrom(foundOn: Day): Day {
  return firstDayOf(nextQuarter(quarterOf(foundOn)));
}
