import type { Instant } from "@tizilim/common/pure/instant";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { Conclusion } from "./conclusion";
import type { ConcurringBody, ProposalContent } from "./proposal";

/** In the order of a proposal's life. */
export const PROPOSAL_EVENT_KINDS = [
  "CREATED", "UPDATED", "SUBMITTED", "WITHDRAWN", "REVIEW_STARTED", "CONCURRENCE_REQUESTED", "CONCURRED", "OBJECTED", "REBASED",
  "REJECTED", "ORDERED", "ENTERED", "RETURNED",
] as const;
export type ProposalEventKind = (typeof PROPOSAL_EVENT_KINDS)[number];

interface Happened<Kind extends ProposalEventKind> {
  readonly what: Kind;
  readonly at: Instant;
  readonly by: string;
  readonly note: LocalizedText | null;
}

export interface Created extends Happened<"CREATED"> {
  readonly content: ProposalContent;
  readonly period: string;
  readonly baseEntry: number | null;
}
export interface Updated extends Happened<"UPDATED"> { readonly content: ProposalContent }
export interface SubmittedEvent extends Happened<"SUBMITTED"> { readonly period: string; readonly late: boolean }
export interface Rebased extends Happened<"REBASED"> { readonly baseEntry: number }
export interface ConcurredEvent extends Happened<"CONCURRED"> { readonly body: ConcurringBody }
export interface Objected extends Happened<"OBJECTED"> { readonly body: ConcurringBody; readonly note: LocalizedText }
export interface RejectedEvent extends Happened<"REJECTED"> { readonly conclusion: Conclusion }
export interface Ordered extends Happened<"ORDERED"> { readonly order: string }
export interface EnteredEvent extends Happened<"ENTERED"> { readonly order: string; readonly entry: number; readonly code: string }
export interface Returned extends Happened<"RETURNED"> { readonly order: string }

/** What has happened to a proposal: its timeline, and all that its state is made from. */
export type ProposalEvent =
  | Created | Updated | SubmittedEvent | Happened<"WITHDRAWN"> | Happened<"REVIEW_STARTED"> | Happened<"CONCURRENCE_REQUESTED">
  | ConcurredEvent | Objected | Rebased | RejectedEvent | Ordered | EnteredEvent | Returned;
