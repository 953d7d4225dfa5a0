import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import type { Language } from "@tizilim/common/pure/localized-text";

/** A file and what is known of it before it is loaded. */
export interface ActFile {
  readonly path: string;
  readonly key: string;
  readonly language: Language | null;
  readonly id: LegalActId | null;
}
