import type { Day } from "@tizilim/common/pure/day";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import type { Evidence } from "../evidence";
import type { LegalActKind } from "../legal-act-kind";

/** What an act says of another act, or of a provision of its own. */
export interface Citation {
  readonly evidence: Evidence;
  /** Null: the act itself («настоящего Закона», «осы Қағидалардың»). */
  readonly cited: CitedAct | null;
  /** Anchor of the provision in the form of the tree's anchors, such as art-10/p-1; null: the act as a whole. */
  readonly provision: string | null;
  readonly effect: CitationEffect;
  /** AMENDS, REPEALS, CHANGED_BY, ENDED_BY: the day on which the change enters into force, where the text names one. */
  readonly from: Day | null;
  /** Of the same: the words that tell the entry into force, where the text has them. */
  readonly entryIntoForce: string | null;
}

/** As the text names it; resolving it to an act of the registry is another step. */
export interface CitedAct {
  readonly kind: LegalActKind | null;
  /** Without quotes; null where the text gives none. */
  readonly title: string | null;
  readonly number: string | null;
  readonly date: Day | null;
  readonly registrationNumber: string | null;
  /** From a link of the legal database. */
  readonly actId: LegalActId | null;
}

/** BASIS: of the preamble («В соответствии с …»). AMENDS, REPEALS: said by the operative part of the citing act. CHANGED_BY, ENDED_BY: said by a note of the cited text itself. */
export type CitationEffect = "MENTIONS" | "BASIS" | "AMENDS" | "REPEALS" | "CHANGED_BY" | "ENDED_BY";
