import type { LocalizedText } from "@tizilim/common/pure/localized-text";

export type SaidForm = "ELECTRONIC_FULL" | "ELECTRONIC_PARTIAL" | "PAPER" | "PROACTIVE" | "ONE_APPLICATION" | "ONE_WINDOW";
export type SaidChannel = "PROVIDER" | "STATE_CORPORATION" | "EGOV_PORTAL" | "FIXED_DEVICE" | "MOBILE_DEVICE" | "INFORMATION_OBJECT" | "PARTNER_ORGANISATION";

/** What an act says of a service, as values: for drafts of proposals and to be held against the register. null: it says nothing that can be told as a value. */
export interface SaidOfService {
  readonly provider: LocalizedText | null;
  readonly channels: ReadonlyArray<SaidChannel> | null;
  readonly forms: ReadonlyArray<SaidForm> | null;
  readonly fee: SaidFee | null;
  readonly term: SaidTerm | null;
  readonly result: LocalizedText | null;
}

export interface SaidFee {
  readonly kind: "FREE" | "PAID" | "MIXED";
  readonly text: LocalizedText;
}

export interface SaidTerm {
  readonly text: LocalizedText;
  /** Every length that the item names, in its order: to hold two languages, or an act and the register, against each other. */
  readonly lengths: ReadonlyArray<TermLength>;
}

export interface TermLength {
  readonly count: number;
  readonly unit: "MINUTE" | "HOUR" | "CALENDAR_DAY" | "WORKING_DAY" | "DAY" | "MONTH" | "YEAR";
}
