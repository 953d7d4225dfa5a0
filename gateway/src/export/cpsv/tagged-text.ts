import type { LocalizedText } from "@tizilim/common/pure/localized-text";

/** Texts by language tag, as a JSON-LD language map holds them. A missing language has no member. */
export interface TaggedText {
  readonly kk?: string;
  readonly ru?: string;
}

/** Undefined, which JSON leaves out, where neither language has a text. */
export function taggedText(text: LocalizedText | null): TaggedText | undefined {
  if (text === null || (text.kk === null && text.ru === null)) return undefined;
  return { ...(text.kk === null ? {} : { kk: text.kk }), ...(text.ru === null ? {} : { ru: text.ru }) };
}
