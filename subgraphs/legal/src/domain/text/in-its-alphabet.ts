/** Letters that look the same, Latin and Cyrillic: writers and programs that read print mix them up. */
const TO_CYRILLIC: Readonly<Record<string, string>> = pairs("ABCEHIKMOPTXYaceiopxyhkmt", "АВСЕНІКМОРТХУасеіорхуһкмт");
const TO_LATIN: Readonly<Record<string, string>> = pairs("ІХСМ", "IXCM");

/** Of a longer word, parts: a pattern without a bound would run out of stack on millions of letters. */
const WORD = /\p{L}{1,100}/gu;
const HAS_LATIN = /[A-Za-z]/;
const HAS_CYRILLIC = /[\u0400-\u04ff]/;
/** All letters of a Roman number, in either alphabet. */
const ROMAN = /^[IVXLCDMІХСМ]{1,8}$/;
const SURELY_ROMAN = /[IVXLDІ]/;

/** The text with each word in the letters of one alphabet: Roman numbers in Latin ones, words that have a Cyrillic letter in Cyrillic ones. Nothing changes its length. */
export function inItsAlphabet(text: string): string {
  return text.replace(WORD, (word) => {
    if (ROMAN.test(word) && SURELY_ROMAN.test(word)) return changed(word, TO_LATIN);
    return HAS_LATIN.test(word) && HAS_CYRILLIC.test(word) ? changed(word, TO_CYRILLIC) : word;
  });
}

function changed(word: string, letters: Readonly<Record<string, string>>): string {
  let result = "";
  for (let at = 0; at < word.length; at += 1) result += letters[word[at] as string] ?? (word[at] as string);
  return result;
}

function pairs(from: string, to: string): Record<string, string> {
  return Object.fromEntries([...from].map((letter, index) => [letter, to[index] as string]));
}
