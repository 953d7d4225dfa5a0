import type { WordSense } from "./word-sense";

/** A word of letters, a number of digits, or one other sign that is not white space. */
export interface Token {
  readonly type: "WORD" | "NUMBER" | "SIGN";
  /** As it is matched. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly sense: WordSense | null;
}

/** Of a text as it is matched; `senseOf` is asked once for each word. */
export function tokensOf(text: string, senseOf: (word: string) => WordSense | null): Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0xa0 || (code >= 0x09 && code <= 0x0d)) {
      at += 1;
      continue;
    }
    const from = at;
    at += 1;
    if (isDigit(code)) {
      while (at < length && isDigit(text.charCodeAt(at))) at += 1;
      tokens.push({ type: "NUMBER", text: text.slice(from, at), from, to: at, sense: null });
    } else if (isLetter(code)) {
      while (at < length && isLetter(text.charCodeAt(at))) at += 1;
      const word = text.slice(from, at);
      tokens.push({ type: "WORD", text: word, from, to: at, sense: senseOf(word) });
    } else {
      tokens.push({ type: "SIGN", text: text.charAt(from), from, to: at, sense: null });
    }
  }
  return tokens;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Latin and Cyrillic letters: acts are written in no others. */
const isLetter = (code: number): boolean =>
  (code >= 0x400 && code <= 0x52f) || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);
