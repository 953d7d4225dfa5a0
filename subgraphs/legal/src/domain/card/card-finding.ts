import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { Evidence } from "../evidence";

/** A contradiction between what was given with a text and what it says, or between its languages. */
export interface CardFinding {
  readonly code: string;
  /** The text cannot be loaded as what it was given for. */
  readonly refuses: boolean;
  readonly message: LocalizedText;
  readonly fix: LocalizedText;
  /** The words that contradict; null where what is missed stands nowhere. */
  readonly evidence: Evidence | null;
}
