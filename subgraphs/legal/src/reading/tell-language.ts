import type { Language } from "@tizilim/common/pure/localized-text";

const LOOKED_AT = 200_000;
const CYRILLIC = /[а-яёәғқңөұүһі]/gi;
/** Letters that Kazakh has and Russian has not. */
const KAZAKH = /[әғқңөұүһі]/gi;
/** Fewer letters tell nothing. */
const FEWEST = 40;
/** Their share of a Kazakh text is 15 to 20 %; names of bodies in a Russian text do not bring it near. */
const KAZAKH_SHARE = 0.06;
const RUSSIAN_SHARE = 0.02;

/** The language of an act's text by its letters; null where they do not tell it. */
export function tellLanguage(text: string): Language | null {
  const head = text.slice(0, LOOKED_AT);
  const letters = head.match(CYRILLIC)?.length ?? 0;
  if (letters < FEWEST) return null;
  const share = (head.match(KAZAKH)?.length ?? 0) / letters;
  if (share >= KAZAKH_SHARE) return "KK";
  return share <= RUSSIAN_SHARE ? "RU" : null;
}
