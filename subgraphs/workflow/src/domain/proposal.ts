import type { Instant } from "@tizilim/common/pure/instant";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { Conclusion } from "./conclusion";
import type { DraftedFields } from "./service-draft";

/** RULES-2025/10: inclusion, amendment and exclusion. */
export const PROPOSAL_KINDS = ["INCLUDE", "AMEND", "EXCLUDE"] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** RULES-2025/14, 15: a body's proposals come in two parts. */
export const PROPOSAL_CATEGORIES = ["STATE_SERVICE", "SOCIALLY_SIGNIFICANT"] as const;
export type ProposalCategory = (typeof PROPOSAL_CATEGORIES)[number];

export const PROPOSAL_STATUSES = [
  "DRAFT", "SUBMITTED", "UNDER_REVIEW", "AWAITING_CONCURRENCE", "CONCURRED", "ENTERED", "REJECTED", "WITHDRAWN",
] as const;
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];

/** RULES-2025/19-22, in their order. */
export const SOCIAL_CRITERIA = ["CONTINUOUS", "NOT_INDIVIDUAL", "SOCIALLY_IMPORTANT", "OPEN_TO_ALL"] as const;
export type SocialCriterion = (typeof SOCIAL_CRITERIA)[number];

/** RULES-2025/33, 34: the two bodies in agreement with which the register changes. */
export const CONCURRING_BODIES = ["QUALITY_CONTROL", "PUBLIC_ADMINISTRATION"] as const;
export type ConcurringBody = (typeof CONCURRING_BODIES)[number];

export interface CriterionStatement {
  readonly criterion: SocialCriterion;
  readonly met: boolean;
  readonly evidence: LocalizedText | null;
}

/** What a body proposes. */
export interface ProposalContent {
  readonly kind: ProposalKind;
  readonly category: ProposalCategory;
  /** Id of the proposing body. */
  readonly body: string;
  /** The service to amend or exclude; null for an inclusion. */
  readonly code: string | null;
  readonly draft: DraftedFields;
  readonly justification: LocalizedText | null;
  readonly legalBasis: string | null;
  readonly criteria: ReadonlyArray<CriterionStatement>;
}

export interface Concurrence {
  readonly body: ConcurringBody;
  readonly decision: "CONCUR" | "OBJECT";
  readonly note: LocalizedText | null;
  readonly by: string;
  readonly at: Instant;
  /** It no longer counts: the other body objected, the proposal was rebased, or concurrence was asked for anew. */
  readonly voided: boolean;
}

interface Written {
  readonly content: ProposalContent;
  /** Everybody who wrote at it, its author first. */
  readonly writers: ReadonlyArray<string>;
  /** Period that it counts for, e.g. 2026-Q3. */
  readonly period: string;
  /** Number of the service's last entry when it was written; null for an inclusion. */
  readonly baseEntry: number | null;
}

export interface Submission {
  readonly by: string;
  readonly at: Instant;
  /** After the date that binds for the period it was drafted in: it counts for a later one. */
  readonly late: boolean;
  readonly draftedFor: string;
}

interface HandedIn extends Written {
  readonly submission: Submission;
}

interface Reviewed extends HandedIn {
  /** All that were ever given, the voided ones too. */
  readonly concurrences: ReadonlyArray<Concurrence>;
}

export interface Draft extends Written { readonly status: "DRAFT" }
export interface Submitted extends HandedIn { readonly status: "SUBMITTED" }
export interface UnderReview extends Reviewed { readonly status: "UNDER_REVIEW" }
export interface AwaitingConcurrence extends Reviewed { readonly status: "AWAITING_CONCURRENCE" }
/** order: the one that holds it while the register has not answered; it stands still until then. */
export interface Concurred extends Reviewed { readonly status: "CONCURRED"; readonly order: string | null }
export interface Entered extends Reviewed { readonly status: "ENTERED"; readonly order: string; readonly entry: number; readonly code: string }
export interface Rejected extends Reviewed { readonly status: "REJECTED"; readonly conclusion: Conclusion }
/** submission: null where it was withdrawn as a draft and nobody else ever saw it. */
export interface Withdrawn extends Written {
  readonly status: "WITHDRAWN";
  readonly submission: Submission | null;
  readonly concurrences: ReadonlyArray<Concurrence>;
}

export type ProposalState = Draft | Submitted | UnderReview | AwaitingConcurrence | Concurred | Entered | Rejected | Withdrawn;

export function submissionOf(state: ProposalState): Submission | null {
  return state.status === "DRAFT" ? null : state.submission;
}

export function concurrencesOf(state: ProposalState): ReadonlyArray<Concurrence> {
  return state.status === "DRAFT" || state.status === "SUBMITTED" ? [] : state.concurrences;
}

/** The one person who has written at it; null where several have. */
export function soleWriterOf({ writers: [first, second] }: ProposalState): string | null {
  return second === undefined ? (first ?? null) : null;
}

/** The order that holds it or entered it. */
export function orderOf(state: ProposalState): string | null {
  return state.status === "CONCURRED" || state.status === "ENTERED" ? state.order : null;
}
