/** Kinds, categories and states of proposals; who moves them from state to state comes with the workflow's decisions. */
export const PROPOSAL_KINDS = ["INCLUDE", "AMEND", "EXCLUDE"] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** RULES-2025/14, 15: a body's proposals come in two parts. */
export const PROPOSAL_CATEGORIES = ["STATE_SERVICE", "SOCIALLY_SIGNIFICANT"] as const;
export type ProposalCategory = (typeof PROPOSAL_CATEGORIES)[number];

export const PROPOSAL_STATUSES = [
  "DRAFT", "SUBMITTED", "UNDER_REVIEW", "AWAITING_CONCURRENCE", "CONCURRED", "ENTERED", "REJECTED", "WITHDRAWN",
] as const;
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];
