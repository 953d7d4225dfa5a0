const WORD = /\p{L}+/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const OTHER_LATIN = /[^\P{Script=Latin}iI]/u;
const ROMAN_NUMBER = /^[IVXLCDMІХСМ]+$/u;
const LATIN_LIKE: Readonly<Record<string, string>> = { І: "I", Х: "X", С: "C", М: "M" };

/**
 * Text of an older act with its letters set right, to be kept and shown: Latin i in a Cyrillic word becomes і, a
 * Cyrillic letter in a Roman number that has a Latin one becomes Latin. Everything else stays, in NFC.
 */
export function normaliseKazakhText(text: string): string {
  return text.normalize("NFC").replace(WORD, (word) => {
    if (!CYRILLIC.test(word)) return word;
    if (!OTHER_LATIN.test(word)) return word.replace(/i/gu, "і").replace(/I/gu, "І");
    return ROMAN_NUMBER.test(word) ? word.replace(/[ІХСМ]/gu, (letter) => LATIN_LIKE[letter] ?? letter) : word;
  });
}
