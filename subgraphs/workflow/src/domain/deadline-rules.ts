import type { Day } from "@tizilim/common/pure/day";

export const DEADLINE_KINDS = ["PROPOSALS_DUE", "PORTAL_DETAILS_DUE", "DECISION_DUE"] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];
export const DEADLINE_WORDINGS = ["NOT_LATER_THAN", "BEFORE"] as const;
export type DeadlineWording = (typeof DEADLINE_WORDINGS)[number];

/** A term of the Rules while it is in force: from a day on, to a day (exclusive) where that is known. */
export interface DeadlineRule {
  readonly kind: DeadlineKind;
  readonly wording: DeadlineWording;
  /** Of the month after the quarter. */
  readonly dayOfMonth: number;
  readonly provision: string;
  readonly inForceFrom: Day;
  readonly inForceTo: Day | null;
}

/** RULES-2025/35. What was the rule before that day is not known. */
export const RULES_2025_IN_FORCE_FROM: Day = "2025-12-21";

const RULES_2025 = { inForceFrom: RULES_2025_IN_FORCE_FROM, inForceTo: null };

export const DEADLINE_RULES: readonly DeadlineRule[] = [
  /** RULES-2025/14, and 15 for socially significant services. */
  { kind: "PROPOSALS_DUE", wording: "NOT_LATER_THAN", dayOfMonth: 5, provision: "RULES-2025/14", ...RULES_2025 },
  /** RULES-2025/25 */
  { kind: "PORTAL_DETAILS_DUE", wording: "BEFORE", dayOfMonth: 10, provision: "RULES-2025/25", ...RULES_2025 },
  /** RULES-2025/17, and 18 for a refusal. */
  { kind: "DECISION_DUE", wording: "NOT_LATER_THAN", dayOfMonth: 30, provision: "RULES-2025/17", ...RULES_2025 },
];
