import { localizedText, missingLanguages, LANGUAGES, type Language, type LocalizedText } from "@tizilim/common/pure/localized-text";

/** RULES-2025/16: the languages in which a text says nothing; white space says nothing. */
export function silentLanguages(text: LocalizedText | null): ReadonlyArray<Language> {
  const said = localizedText(text?.kk, text?.ru);
  return said === null ? LANGUAGES : missingLanguages(said);
}

export function isBilingual(text: LocalizedText | null): text is LocalizedText {
  return silentLanguages(text).length === 0;
}
