import type { Language } from "@tizilim/common/pure/localized-text";

export type ColumnField =
  | "code" | "name" | "section" | "subsection" | "recipient" | "provider" | "providerBin" | "responsibleBody"
  | "intake" | "fee" | "form" | "term" | "act" | "category" | "number";

/**
 * language: null where the heading does not name one, and the file's holds. worded: the language of the heading's own words;
 * null for a name of the contract.
 */
export interface Column {
  readonly field: ColumnField;
  readonly language: Language | null;
  readonly worded: Language | null;
}
