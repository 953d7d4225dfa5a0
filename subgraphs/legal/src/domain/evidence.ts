import type { Language } from "@tizilim/common/pure/localized-text";

/** The very words of an act that something rests on. */
export interface Evidence {
  readonly language: Language;
  /** Of the provision that the words stand in. */
  readonly anchor: string;
  readonly start: number;
  readonly end: number;
  /** Plain and Markdown texts: the source from start to end. HTML: what a reader sees of it. */
  readonly quote: string;
}
