import type { LocalizedText } from "../answer/act-answer";
import type { Evidence, Verdict } from "../answer/analysis-answer";

/** What a place of the text is marked for. */
export type MarkMeaning =
  | { readonly kind: "SERVICE" | "SIGN"; readonly service: number; readonly what: string }
  | { readonly kind: "ITEM"; readonly service: number; readonly item: string; readonly verdict: Exclude<Verdict, "MISSING"> }
  | { readonly kind: "DISCREPANCY"; readonly service: number | null; readonly field: string; readonly registryValue: string | null; readonly actValue: string | null }
  | { readonly kind: "FINDING"; readonly message: LocalizedText };

/** A place of the text with everything that rests on it. */
export interface Mark {
  /** Language and offsets: the same words are the same mark. */
  readonly id: string;
  readonly evidence: Evidence;
  readonly meanings: readonly MarkMeaning[];
}

export function markId({ language, startOffset, endOffset }: Evidence): string {
  return `mark-${language}-${startOffset}-${endOffset}`;
}
