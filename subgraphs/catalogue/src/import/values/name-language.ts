import type { Language } from "@tizilim/common/pure/localized-text";

const WORD = /\p{L}+/gu;
const KAZAKH_LETTER = /[әғқңөұүһі]/iu;
const LEAST_WORDS = 3;
/** Russian names hold Kazakh proper names, so that a few words with Kazakh letters say nothing. */
const SHARE_OF_KAZAKH_WORDS = 1 / 3;

/** Whether a name stands in the column of the other language, by its letters; short names are not judged. */
export function standsInWrongLanguage(name: string, language: Language): boolean {
  const words = name.match(WORD) ?? [];
  if (words.length < LEAST_WORDS) return false;
  const kazakh = words.filter((word) => KAZAKH_LETTER.test(word)).length;
  return language === "KK" ? kazakh === 0 : kazakh / words.length >= SHARE_OF_KAZAKH_WORDS;
}
