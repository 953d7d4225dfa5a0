import type { Day } from "@tizilim/common/pure/day";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import type { Language } from "@tizilim/common/pure/localized-text";
import type { CitationEffect } from "../domain/citation/citation";

/** What a text of an act says of another, as it is stored. */
export interface ActCitationRow {
  readonly sourceAct: LegalActId;
  /** Its place among the citations of the act. */
  readonly inOrder: number;
  readonly language: Language;
  readonly fromAnchor: string;
  readonly startOffset: number;
  readonly endOffset: number;
  readonly raw: string;
  readonly targetAct: LegalActId | null;
  readonly provision: string | null;
  readonly effect: CitationEffect;
  readonly number: string | null;
  readonly date: Day | null;
}

export const ACT_CITATION_COLUMNS = "sourceAct, inOrder, language, fromAnchor, startOffset, endOffset, raw, targetAct, provision, effect, number, date";
