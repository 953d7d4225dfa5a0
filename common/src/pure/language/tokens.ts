import { fold } from "./fold";

/** Longer words are cut, in the index and in the query alike. */
export const TOKEN_LENGTH = 64;

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Folded words and numbers in the order of the text, repeats kept; `39/НҚ` is two, `ИП` is one. */
export function tokens(text: string): string[] {
  return (fold(text).match(WORD) ?? []).map((word) => [...word].slice(0, TOKEN_LENGTH).join(""));
}
