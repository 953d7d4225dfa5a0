export const LANGUAGES = ["KK", "RU"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Text with equal force in both state languages; null where a language is missing. */
export interface LocalizedText {
  readonly kk: string | null;
  readonly ru: string | null;
}

export function missingLanguages(text: LocalizedText): Language[] {
  return LANGUAGES.filter((language) => textIn(text, language) === null);
}

export function textIn(text: LocalizedText, language: Language): string | null {
  return language === "KK" ? text.kk : text.ru;
}

/** Null when neither language has a text. */
export function localizedText(kk: string | null | undefined, ru: string | null | undefined): LocalizedText | null {
  const text = { kk: trimmed(kk), ru: trimmed(ru) };
  return text.kk === null && text.ru === null ? null : text;
}

function trimmed(text: string | null | undefined): string | null {
  const rest = text?.trim() ?? "";
  return rest === "" ? null : rest;
}
