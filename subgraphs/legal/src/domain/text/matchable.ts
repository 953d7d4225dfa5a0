import { inItsAlphabet } from "./in-its-alphabet";

const SIGNS: Readonly<Record<string, string>> = {
  ...signs("«»“”„‟″〝〞❝❞＂", '"'),
  ...signs("‘’‚‛′‹›`´ʼ", "'"),
  ...signs("‐‑‒–—―−⸺⸻﹘﹣－\u00ad", "-"),
};
const TO_REPLACE = new RegExp(`[${Object.keys(SIGNS).join("")}]|(?! )\\s`, "g");
const LATIN = /[a-z]/i;
/** A Cyrillic І or Х may be a Roman number, alone or beside Latin letters. */
const ROMAN_IN_CYRILLIC = /(?<!\p{L})[ІХVXIMСLCDМ]{1,8}(?!\p{L})/u;

/**
 * Text as it is matched: small letters, each word in the letters of one alphabet, one kind of quotation mark, apostrophe,
 * dash and space. It is as long as the text, so that an offset into one is an offset into the other. ё stays ё.
 */
export function matchable(text: string): string {
  const small = smallLetters(LATIN.test(text) || ROMAN_IN_CYRILLIC.test(text) ? inItsAlphabet(text) : text);
  return small.replace(TO_REPLACE, (sign) => SIGNS[sign] ?? " ");
}

/** The small letter of İ is longer than it: such signs stay. */
function smallLetters(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return Array.from({ length: text.length }, (_, at) => {
    const sign = text[at] as string;
    const lower = sign.toLowerCase();
    return lower.length === 1 ? lower : sign;
  }).join("");
}

function signs(from: string, to: string): Record<string, string> {
  return Object.fromEntries([...from].map((sign) => [sign, to]));
}
