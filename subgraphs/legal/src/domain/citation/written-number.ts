import { normaliseKazakhText } from "@tizilim/common/pure/language/kazakh-text";
import { normaliseOrderNumber } from "@tizilim/common/pure/language/order-number";
import type { Token } from "./token";

const NUMBER = /\s*((?:[ҚКKқк][РPр][\s-]+)?[\p{L}\d]{1,12}(?:\s?\/\s?[\p{L}\d]{1,12}|[-‐‑–][\p{L}\d]{1,12}){0,8})/uy;
/** In «№ 267-бұйрық» the word after the hyphen is the kind of the act. */
const WORD_BEHIND = /[-‐‑–]\p{Ll}{4,}$/u;
const ROMAN_END = /-[IVXLCDMІХСМ]+$/u;
const LATIN: Readonly<Record<string, string>> = { І: "I", Х: "X", С: "C", М: "M" };

export interface WrittenNumber {
  readonly number: string;
  readonly to: number;
  readonly next: number;
}

/** № or, in acts of up to 2013, N. */
export function isNumberSign(token: Token | undefined): boolean {
  return token?.text === "№" || token?.text === "n";
}

/** The number after the sign at `at`, which may stand twice, as the act itself bears it; null where none follows. */
export function writtenNumberAt(text: string, tokens: ReadonlyArray<Token>, at: number): WrittenNumber | null {
  if (!isNumberSign(tokens[at])) return null;
  const sign = tokens[isNumberSign(tokens[at + 1]) ? at + 1 : at] as Token;
  NUMBER.lastIndex = sign.to;
  const whole = NUMBER.exec(text)?.[0];
  if (whole === undefined) return null;
  const kept = whole.replace(WORD_BEHIND, "");
  if (!/\d/.test(kept)) return null;
  const to = sign.to + kept.length;
  let next = at + 1;
  while (next < tokens.length && (tokens[next] as Token).from < to) next += 1;
  return { number: actNumber(kept), to, next };
}

/** As the act bears it: «272-VІ» with Latin signs, «39/НК» as «39/НҚ». */
export function actNumber(written: string): string {
  const latin = normaliseKazakhText(written).replace(ROMAN_END, (end) => end.replace(/[ІХСМ]/gu, (letter) => LATIN[letter] ?? letter));
  return normaliseOrderNumber(latin);
}
