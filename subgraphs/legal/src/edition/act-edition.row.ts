import type { Day } from "@tizilim/common/pure/day";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import type { Language } from "@tizilim/common/pure/localized-text";

/** A text of an act without the text itself. */
export interface ActEditionRow {
  /** `change.n`: number of the change that wrote it, and its place among the texts of that change. */
  readonly id: string;
  readonly actId: LegalActId;
  readonly edition: Day;
  readonly language: Language;
  readonly hash: string;
  /** In UTF-16 units. */
  readonly length: number;
  /** The act that made this edition of an older one, where its notes tell. */
  readonly amendedBy: LegalActId | null;
}

export const ACT_EDITION_COLUMNS = "id, actId, edition, language, hash, length, amendedBy";
