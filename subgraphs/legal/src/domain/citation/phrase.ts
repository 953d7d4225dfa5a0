import type { Language } from "@tizilim/common/pure/localized-text";
import type { Day } from "@tizilim/common/pure/day";
import { matchable } from "../text/matchable";
import { kazakhSense } from "./kazakh-senses";
import { pairsOf } from "./paired-signs";
import { russianSense } from "./russian-senses";
import { tokensOf, type Token } from "./token";
import { isActWord } from "./word-sense";
import { writtenDayAt } from "./written-day";
import { isNumberSign, writtenNumberAt } from "./written-number";

/** A stretch of text made ready for citations to be found in. */
export interface Phrase {
  readonly text: string;
  /** The same as it is matched, sign for sign. */
  readonly matched: string;
  readonly tokens: ReadonlyArray<Token>;
  /** Of each opening quote and bracket the token that closes it, and of each closing one the token that opens it. */
  readonly pairs: ReadonlyMap<number, number>;
  /** «от 30 марта 2020 года № 267»: by the token that it begins with. */
  readonly references: ReadonlyMap<number, NumberAndDay>;
  /** The same by the last token. */
  readonly referencesByEnd: ReadonlyMap<number, NumberAndDay>;
}

export interface NumberAndDay {
  readonly day: Day | null;
  readonly number: string | null;
  readonly first: number;
  /** The token after it. */
  readonly next: number;
}

export function phraseOf(text: string, language: Language): Phrase {
  const matched = matchable(text);
  const tokens = tokensOf(matched, language === "KK" ? kazakhSense : russianSense);
  const references = new Map<number, NumberAndDay>();
  const referencesByEnd = new Map<number, NumberAndDay>();
  for (let at = 0; at < tokens.length; at += 1) {
    const reference = referenceAt(text, tokens, at);
    if (reference === null) continue;
    references.set(at, reference);
    referencesByEnd.set(reference.next - 1, reference);
    at = reference.next - 1;
  }
  return { text, matched, tokens, pairs: pairsOf(text, tokens), references, referencesByEnd };
}

function referenceAt(text: string, tokens: ReadonlyArray<Token>, at: number): NumberAndDay | null {
  const token = tokens[at] as Token;
  if (isNumberSign(token)) {
    const number = writtenNumberAt(text, tokens, at);
    if (number === null) return null;
    const day = tokens[number.next]?.sense === "FROM" ? writtenDayAt(tokens, number.next + 1) : writtenDayAt(tokens, number.next);
    return { number: number.number, day: day?.day ?? null, first: at, next: day?.next ?? number.next };
  }
  if (token.type === "WORD" || (token.type === "SIGN" && token.text !== '"')) return null;
  const day = writtenDayAt(tokens, at);
  if (day === null) return null;
  const sign = tokens[day.next]?.text === "," ? day.next + 1 : day.next;
  const number = writtenNumberAt(text, tokens, sign) ?? numberWithoutSign(tokens, sign);
  return { day: day.day, number: number?.number ?? null, first: at, next: number?.next ?? day.next };
}

/** «2012 жылғы 22 қазандағы 1344 қаулысымен»: no № before it. */
function numberWithoutSign(tokens: ReadonlyArray<Token>, at: number): { readonly number: string; readonly next: number } | null {
  const [number, word] = [tokens[at], tokens[at + 1]];
  return number?.type === "NUMBER" && number.text.length <= 4 && word !== undefined && isActWord(word.sense) && word.sense !== "DOCUMENT" ? { number: number.text, next: at + 1 } : null;
}
