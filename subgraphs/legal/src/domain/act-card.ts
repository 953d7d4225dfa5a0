import type { Day } from "@tizilim/common/pure/day";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { Provenance } from "@tizilim/common/pure/provenance";
import type { ActRecord } from "./act-record";

/** A title that an act bore from a day on; null: the day is not known. */
export interface TitlePeriod {
  readonly title: LocalizedText;
  readonly from: Day | null;
  readonly provenance: ReadonlyArray<Provenance>;
}

/** Card of an act as a source gives it: its state on the day on which it was seen, and what is known of earlier days. */
export interface ActCard extends Omit<ActRecord, "titleMayHaveEnded"> {
  readonly id: LegalActId;
  /** In the order of time, the present title last; empty where only the present one is known. */
  readonly titles: ReadonlyArray<TitlePeriod>;
  /** The day from which the status holds; null: not known, so it holds from the day on which it was seen. */
  readonly statusSince: Day | null;
}
