import type { Language } from "@tizilim/common/pure/localized-text";
import type { Evidence } from "../evidence";
import type { RequirementItem, RequirementVerdict } from "./requirement-item";

/** Of one item of one service in one language. PRESENT and DISAGREES are never given without evidence. */
export interface RequirementCheck {
  readonly item: RequirementItem;
  readonly language: Language;
  readonly verdict: RequirementVerdict;
  /** What the item says; of EMPTY its label. */
  readonly evidence: Evidence | null;
}
