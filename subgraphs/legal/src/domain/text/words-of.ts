export interface Word {
  readonly word: string;
  /** Offsets into the text; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
}

/** No word is longer: a pattern without a bound would run out of stack on millions of letters. */
const WORD = /[\p{L}\p{M}]{1,100}|\p{N}{1,100}/gu;

/** Words and numbers with their places, in the order of the text: `39-нқ` is two, `2-1` is two. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  for (let found = WORD.exec(text); found !== null; found = WORD.exec(text)) {
    words.push({ word: found[0], from: found.index, to: found.index + found[0].length });
  }
  return words;
}
