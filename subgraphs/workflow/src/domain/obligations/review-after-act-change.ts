import type { Day } from "@tizilim/common/pure/day";
import { deadlineOf } from "../deadlines";
import { quarterOf } from "../quarter";
import { obligation, type Board, type Obligation } from "./obligation";

export interface ReviewFacts {
  /** Day on which the service's by-law changed or was repealed. */
  readonly changedOn: Day;
  /** When, after that, the service was seen in an inventory or a proposal for it was submitted; null while neither. */
  readonly reviewedAt: Date | null;
}

/** RULES-2025/11 and 13: the register is kept up to date, by the inventory of the quarter in which the act changed. */
export function reviewAfterActChange({ changedOn, reviewedAt }: ReviewFacts, { calendar, policy, now }: Board): Obligation {
  const due = deadlineOf("PROPOSALS_DUE", quarterOf(changedOn), calendar, policy);
  return obligation("REVIEW_AFTER_ACT_CHANGE", "RULES-2025/11", due, reviewedAt, now);
}
