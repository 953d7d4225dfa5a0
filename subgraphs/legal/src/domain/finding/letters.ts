/** A letter of a word as it is matched: for the edges of words, which `\b` does not know in Cyrillic. */
export const RUSSIAN_LETTER = "[а-яё]";
export const KAZAKH_LETTER = "[а-яёәғқңөұүһі]";
