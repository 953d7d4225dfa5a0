import type { Language } from "../localized-text";

/** The 42 letters of the Kazakh alphabet, in its order. */
export const KAZAKH_ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

/** The 33 letters of the Russian alphabet, in its order. */
export const RUSSIAN_ALPHABET = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";

/**
 * The order of Cyrillic letters by which lists of each language are sorted. A Russian list places the Kazakh letters
 * by their shape, and ё is an accent of е there, while in a Kazakh list it is a letter.
 */
export const CYRILLIC_ORDER: Readonly<Record<Language, string>> = {
  KK: KAZAKH_ALPHABET,
  RU: "аәбвгғдежзиійкқлмнңоөпрстуүұфхһцчшщъыьэюя",
};
