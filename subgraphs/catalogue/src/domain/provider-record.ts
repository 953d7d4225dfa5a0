import type { LocalizedText } from "@tizilim/common/pure/localized-text";

/** LAW/1, 4): who may provide a state service. */
export const PROVIDER_KINDS = [
  "CENTRAL_STATE_BODY",
  "FOREIGN_INSTITUTION",
  "LOCAL_BODY_REGION",
  "LOCAL_BODY_CITY",
  "LOCAL_BODY_DISTRICT",
  "AKIM",
  "NATURAL_PERSON",
  "LEGAL_ENTITY",
  "STATE_CORPORATION",
] as const;
export type ProviderKind = (typeof PROVIDER_KINDS)[number];

export interface ProviderRecord {
  readonly name: LocalizedText;
  readonly kinds: ReadonlyArray<ProviderKind>;
  readonly bin: string | null;
  /** ISO 3166-2, e.g. KZ-75. */
  readonly region: string | null;
  /** Id of the class of bodies that it belongs to. */
  readonly memberOf: string | null;
}

export const BLANK_PROVIDER: ProviderRecord = { name: { kk: null, ru: null }, kinds: [], bin: null, region: null, memberOf: null };
