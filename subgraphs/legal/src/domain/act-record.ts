import type { Day } from "@tizilim/common/pure/day";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { Provenance } from "@tizilim/common/pure/provenance";
import type { LegalActKind } from "./legal-act-kind";
import type { LegalActStatus } from "./legal-act-status";

/** What the registry holds of an act on one day. */
export interface ActRecord {
  readonly kind: LegalActKind;
  readonly title: LocalizedText;
  /** The title changed on a day that no source tells: this one may have ended before the day on which the next was seen. */
  readonly titleMayHaveEnded: boolean;
  readonly issuer: LocalizedText | null;
  readonly number: string | null;
  readonly date: Day | null;
  readonly registrationNumber: string | null;
  readonly status: LegalActStatus;
  readonly url: string | null;
  readonly provenance: ReadonlyArray<Provenance>;
}

export const NO_TITLE: LocalizedText = { kk: null, ru: null };

export const BLANK_ACT: ActRecord = {
  kind: "OTHER",
  title: NO_TITLE,
  titleMayHaveEnded: false,
  issuer: null,
  number: null,
  date: null,
  registrationNumber: null,
  status: "UNKNOWN",
  url: null,
  provenance: [],
};
