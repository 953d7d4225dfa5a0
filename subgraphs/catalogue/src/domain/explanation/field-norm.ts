import type { Day } from "@tizilim/common/pure/day";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { ExplainableField } from "./explainable-field";
import type { KnownEdition } from "./known-edition";
import { NORMS_OF_FIELDS } from "./norms-of-fields";

/** A provision that asks for a field of the record, or says what may stand in it. */
export interface FieldNorm {
  readonly provision: string;
  /** What it asks for, in our words. */
  readonly asks: LocalizedText;
  readonly edition: KnownEdition;
}

export interface NormsOfField {
  readonly norms: ReadonlyArray<FieldNorm>;
  /** Why it is not known what else asked for it then; null where that is known. */
  readonly unknown: LocalizedText | null;
}

/** The norms on a field that are known for a day. RULES-2025/35: of a day for which a norm is not known none is guessed. */
export function normsOfField(field: ExplainableField, day: Day): NormsOfField {
  const all = NORMS_OF_FIELDS[field];
  const isKnown = ({ edition }: FieldNorm): boolean => edition.knownFrom <= day;
  const reasons = [...new Set(all.filter((norm) => !isKnown(norm)).map(({ edition }) => edition.before))];
  const unknown = reasons.length === 0 ? null : { kk: reasons.map(({ kk }) => kk).join(" "), ru: reasons.map(({ ru }) => ru).join(" ") };
  return { norms: all.filter(isKnown), unknown };
}
