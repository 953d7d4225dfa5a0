import type { LocalizedText } from "@tizilim/common/pure/localized-text";

/** LAW/1, 3): natural persons and legal entities; state bodies are none. */
export type RecipientKind = "NATURAL_PERSON" | "LEGAL_ENTITY";
export type FormOfProvision = "ELECTRONIC_FULL" | "ELECTRONIC_PARTIAL" | "PAPER" | "PROACTIVE" | "ONE_APPLICATION" | "ONE_WINDOW";
/** LAW/18 */
export type Channel =
  | "PROVIDER" | "STATE_CORPORATION" | "EGOV_PORTAL" | "FIXED_DEVICE" | "MOBILE_DEVICE" | "INFORMATION_OBJECT" | "PARTNER_ORGANISATION";
/** LAW/24 (1) */
export type FeeKind = "FREE" | "PAID" | "MIXED";

export interface DraftFee {
  readonly kind: FeeKind;
  readonly description: LocalizedText | null;
}

export interface DraftSubtype {
  readonly name: LocalizedText;
  readonly fee: DraftFee | null;
  readonly forms: ReadonlyArray<FormOfProvision>;
  readonly term: LocalizedText | null;
}

/** What a proposal may set of the register's record of a service; null and empty where it does not say. */
export interface ServiceDraft {
  readonly name: LocalizedText | null;
  /** Code of the subsection, with the digits of its section. */
  readonly subsection: string | null;
  readonly recipients: ReadonlyArray<RecipientKind>;
  readonly recipientNote: LocalizedText | null;
  readonly provider: string | null;
  readonly responsibleBody: string | null;
  readonly intake: ReadonlyArray<LocalizedText>;
  readonly channels: ReadonlyArray<Channel>;
  readonly fee: DraftFee | null;
  readonly forms: ReadonlyArray<FormOfProvision>;
  readonly term: LocalizedText | null;
  readonly subtypes: ReadonlyArray<DraftSubtype>;
  readonly governingAct: string | null;
  /** Code that the service is moved from. */
  readonly replaces: string | null;
}

/** The fields that a proposer named: what is left out stays as it is, what is null or empty is cleared. */
export type DraftedFields = Partial<ServiceDraft>;

export const BLANK_DRAFT: ServiceDraft = {
  name: null, subsection: null, recipients: [], recipientNote: null, provider: null, responsibleBody: null, intake: [],
  channels: [], fee: null, forms: [], term: null, subtypes: [], governingAct: null, replaces: null,
};

/** Fields named now over those named before; a field that is undefined is not named. */
export function redrafted(before: DraftedFields, now: DraftedFields): DraftedFields {
  return { ...before, ...withoutUndefined(now) };
}

function withoutUndefined(draft: DraftedFields): DraftedFields {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)) as DraftedFields;
}
