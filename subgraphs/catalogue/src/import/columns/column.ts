import type { Language } from "@tizilim/common/pure/localized-text";

export type ColumnField =
  | "code" | "name" | "section" | "subsection" | "recipient" | "provider" | "providerBin" | "responsibleBody"
  | "intake" | "fee" | "form" | "term" | "act" | "category" | "number";

/** language: null where the heading does not name one, and the file's holds. */
export interface Column {
  readonly field: ColumnField;
  readonly language: Language | null;
}
