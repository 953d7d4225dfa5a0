import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { Provenance } from "@tizilim/common/pure/provenance";

export type ServiceCategory = "STATE_SERVICE" | "SOCIALLY_SIGNIFICANT";
export type ServiceStatus = "IN_FORCE" | "EXCLUDED";
/** LAW/1, 3): natural persons and legal entities; state bodies are none. */
export type RecipientKind = "NATURAL_PERSON" | "LEGAL_ENTITY";
export type FormOfProvision = "ELECTRONIC_FULL" | "ELECTRONIC_PARTIAL" | "PAPER" | "PROACTIVE" | "ONE_APPLICATION" | "ONE_WINDOW";
export type Channel =
  | "PROVIDER"
  | "STATE_CORPORATION"
  | "EGOV_PORTAL"
  | "FIXED_DEVICE"
  | "MOBILE_DEVICE"
  | "INFORMATION_OBJECT"
  | "PARTNER_ORGANISATION";
export type FeeKind = "FREE" | "PAID" | "MIXED";

export interface Fee {
  readonly kind: FeeKind;
  readonly description: LocalizedText | null;
}

export interface ServiceSubtype {
  readonly name: LocalizedText;
  readonly fee: Fee | null;
  readonly forms: ReadonlyArray<FormOfProvision>;
  readonly term: LocalizedText | null;
}

/** The register's record of one service: everything that an entry can change. null where the register does not say. */
export interface ServiceRecord {
  readonly name: LocalizedText;
  readonly category: ServiceCategory;
  readonly status: ServiceStatus;
  readonly section: string;
  readonly subsection: string;
  readonly recipients: ReadonlyArray<RecipientKind>;
  readonly recipientNote: LocalizedText | null;
  readonly provider: string | null;
  readonly responsibleBody: string | null;
  readonly intake: ReadonlyArray<LocalizedText>;
  readonly channels: ReadonlyArray<Channel>;
  readonly fee: Fee | null;
  readonly forms: ReadonlyArray<FormOfProvision>;
  readonly term: LocalizedText | null;
  readonly subtypes: ReadonlyArray<ServiceSubtype>;
  readonly governingAct: string | null;
  readonly replaces: string | null;
  readonly replacedBy: string | null;
  readonly provenance: ReadonlyArray<Provenance>;
}

export const BLANK_SERVICE: ServiceRecord = {
  name: { kk: null, ru: null },
  category: "STATE_SERVICE",
  status: "IN_FORCE",
  section: "",
  subsection: "",
  recipients: [],
  recipientNote: null,
  provider: null,
  responsibleBody: null,
  intake: [],
  channels: [],
  fee: null,
  forms: [],
  term: null,
  subtypes: [],
  governingAct: null,
  replaces: null,
  replacedBy: null,
  provenance: [],
};
