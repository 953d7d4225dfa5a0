import { dayOf, type Day } from "@tizilim/common/pure/day";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { Calendar } from "../calendar";
import type { DeadlinePolicy } from "../deadline-policy";
import type { Known } from "../known";

/** Kinds of the contract, in its order. */
export const OBLIGATION_KINDS = [
  "INVENTORY", "PROPOSALS_STATE_SERVICES", "PROPOSALS_SOCIALLY_SIGNIFICANT", "PORTAL_DETAILS", "DECISION", "INFORM_CONTACT_CENTRE",
  "INFORM_STATE_CORPORATION", "REVIEW_AFTER_ACT_CHANGE", "INCLUDE_FOUND_SERVICE", "PUBLIC_DISCUSSION", "DIGITISE_NEW_SERVICE",
] as const;
export type ObligationKind = (typeof OBLIGATION_KINDS)[number];

export const OBLIGATION_STATES = ["UPCOMING", "DUE_TODAY", "OVERDUE", "MET", "MET_LATE", "UNKNOWN"] as const;
export type ObligationState = (typeof OBLIGATION_STATES)[number];

/** How the norm words the term: within so many working days, too, is "not later than" its last one. */
export type ObligationWording = "NOT_LATER_THAN" | "BEFORE";

/** When something falls due; of a day that is a working day anyway all three are the same. */
export interface Due {
  readonly statutory: Day;
  readonly nextWorkingDay: Day;
  readonly binding: Day;
  readonly wording: ObligationWording;
}

export interface Obligation {
  readonly kind: ObligationKind;
  /** null, all of them, where no day is known. */
  readonly statutory: Day | null;
  readonly nextWorkingDay: Day | null;
  readonly binding: Day | null;
  readonly wording: ObligationWording | null;
  readonly state: ObligationState;
  /** When it was met by what was done; null while it is not, and where there was nothing to do. */
  readonly metAt: Date | null;
  readonly provision: string;
  /** Why the state or the day is not known; null when it is. */
  readonly reason: LocalizedText | null;
}

/** What every kind of obligation is looked at with. */
export interface Board {
  readonly calendar: Calendar;
  readonly policy: DeadlinePolicy;
  readonly now: Date;
}

/** When a duty was met; null while it is not. */
export type Met = Date | "NOTHING_TO_DO" | null;

/** State follows from the day that binds, from when it was met, and from the clock, in the registry's own time (RULES-2025/14, 17, 25). */
export function obligation(
  kind: ObligationKind, provision: string, due: Known<Due>, met: Met, now: Date,
): Obligation {
  const metAt = met === "NOTHING_TO_DO" ? null : met;
  if (!due.known) {
    return { kind, provision, statutory: null, nextWorkingDay: null, binding: null, wording: null, state: "UNKNOWN", metAt, reason: due.reason };
  }
  const { statutory, nextWorkingDay, binding, wording } = due.value;
  return { kind, provision, statutory, nextWorkingDay, binding, wording, state: stateBy(binding, met, now), metAt, reason: null };
}

/** A duty that the norm gives no term: it can be met, but it is never late. */
export function withoutTerm(kind: ObligationKind, provision: string, metAt: Date | null, reason: LocalizedText): Obligation {
  const state = metAt === null ? "UNKNOWN" : "MET";
  return { kind, provision, statutory: null, nextWorkingDay: null, binding: null, wording: null, state, metAt, reason };
}

/** `day`: a working day that a term of working days ends on. */
export function dueOn(day: Day): Due {
  return { statutory: day, nextWorkingDay: day, binding: day, wording: "NOT_LATER_THAN" };
}

function stateBy(binding: Day, met: Met, now: Date): ObligationState {
  if (met === "NOTHING_TO_DO") return "MET";
  if (met !== null) return dayOf(met) <= binding ? "MET" : "MET_LATE";
  const today = dayOf(now);
  return today < binding ? "UPCOMING" : today === binding ? "DUE_TODAY" : "OVERDUE";
}
