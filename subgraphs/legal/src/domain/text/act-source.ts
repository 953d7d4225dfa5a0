import type { Language } from "@tizilim/common/pure/localized-text";

export const SOURCE_FORMATS = ["HTML", "MARKDOWN", "PLAIN"] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/** The text of one language of an act as it came. Every offset in the analysis is into `source`, in UTF-16 units. */
export interface ActSource {
  readonly language: Language;
  readonly format: SourceFormat;
  readonly source: string;
}
