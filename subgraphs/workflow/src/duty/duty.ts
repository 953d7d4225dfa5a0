import type { Day } from "@tizilim/common/pure/day";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { Receiver } from "../domain/obligations/informing-rules";
import type { Obligation, ObligationKind } from "../domain/obligations/obligation";

/** Duties as their ids name them, with the kinds of the contract that each may be of: two duties to inform share their kinds. */
export const DUTY_KINDS = {
  INVENTORY: ["INVENTORY"],
  PROPOSALS_STATE_SERVICES: ["PROPOSALS_STATE_SERVICES"],
  PROPOSALS_SOCIALLY_SIGNIFICANT: ["PROPOSALS_SOCIALLY_SIGNIFICANT"],
  PORTAL_DETAILS: ["PORTAL_DETAILS"],
  DECISION: ["DECISION"],
  INFORM_AFTER_ACT: ["INFORM_CONTACT_CENTRE"],
  INFORM_OF_ORDER: ["INFORM_CONTACT_CENTRE", "INFORM_STATE_CORPORATION"],
  REVIEW_AFTER_ACT_CHANGE: ["REVIEW_AFTER_ACT_CHANGE"],
  INCLUDE_FOUND_SERVICE: ["INCLUDE_FOUND_SERVICE"],
  PUBLIC_DISCUSSION: ["PUBLIC_DISCUSSION"],
  DIGITISE_NEW_SERVICE: ["DIGITISE_NEW_SERVICE"],
} as const satisfies Readonly<Record<string, ReadonlyArray<ObligationKind>>>;
export type DutyName = keyof typeof DUTY_KINDS;
export const DUTY_NAMES = Object.keys(DUTY_KINDS) as ReadonlyArray<DutyName>;

/** An obligation of somebody about something. */
export interface Duty extends Obligation {
  readonly name: DutyName;
  readonly id: string;
  /** Who owes it; null: the authorised body, and of a found service whoever it turns out to be. */
  readonly body: string | null;
  /** Id of the quarter. */
  readonly period: string | null;
  readonly service: string | null;
  readonly act: string | null;
  readonly proposal: string | null;
  readonly receiver: Receiver | null;
  /** Day from which it is owed. */
  readonly arisesOn: Day;
  /** What was found, where that is no service of the register yet. */
  readonly found: { readonly on: Day; readonly name: LocalizedText | null } | null;
}

/** What a duty is about besides its obligation; what is left out is null. */
export type DutyAbout = Pick<Duty, "name" | "id" | "arisesOn"> & Partial<Pick<Duty, "body" | "period" | "service" | "act" | "proposal" | "receiver" | "found">>;

export function dutyOf(obligation: Obligation, about: DutyAbout): Duty {
  return { body: null, period: null, service: null, act: null, proposal: null, receiver: null, found: null, ...obligation, ...about };
}
