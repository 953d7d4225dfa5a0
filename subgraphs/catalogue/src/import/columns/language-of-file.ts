import type { Language } from "@tizilim/common/pure/localized-text";

const KAZAKH_LETTERS = /[әғқңөұүһі]/iu;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const KAZAKH_NAME = /(?<!\p{L})(kk|kz|kaz|qaz|каз|қаз|қазақша)(?!\p{L})/iu;
const RUSSIAN_NAME = /(?<!\p{L})(ru|rus|рус)(?!\p{L})/iu;

/** By the first of the names (of sheet, of file) that tells, else by the letters of the headings; null where nothing tells. */
export function languageOfFile(names: readonly string[], headings: readonly string[]): Language | null {
  for (const name of names) {
    if (KAZAKH_NAME.test(name)) return "KK";
    if (RUSSIAN_NAME.test(name)) return "RU";
  }
  const text = headings.join(" ");
  if (KAZAKH_LETTERS.test(text)) return "KK";
  return CYRILLIC.test(text) ? "RU" : null;
}
