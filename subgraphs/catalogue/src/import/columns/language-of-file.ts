import type { Language } from "@tizilim/common/pure/localized-text";

const KAZAKH_LETTERS = /[әғқңөұүһі]/iu;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const KAZAKH_NAME = /(?<!\p{L})(kk|kz|kaz|qaz|каз|қаз)(?!\p{L})/iu;
const RUSSIAN_NAME = /(?<!\p{L})(ru|rus|рус)(?!\p{L})/iu;

/** By the file's name, else by the letters of its headings; null where neither tells. */
export function languageOfFile(name: string, headings: readonly string[]): Language | null {
  if (KAZAKH_NAME.test(name)) return "KK";
  if (RUSSIAN_NAME.test(name)) return "RU";
  const text = headings.join(" ");
  if (KAZAKH_LETTERS.test(text)) return "KK";
  return CYRILLIC.test(text) ? "RU" : null;
}
