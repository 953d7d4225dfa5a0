import { entryIntoForceOf, type EntryIntoForce } from "./entry-into-force";
import type { Phrase } from "./phrase";
import { isActWord } from "./word-sense";
import { writtenNumberAt } from "./written-number";

/** What the brackets behind an act tell of it. */
export interface Aside {
  readonly registrationNumber: string | null;
  /** «(далее – Закон)»: the name that the act goes by from here on. */
  readonly shortName: string | null;
  readonly entry: EntryIntoForce | null;
  /** «(№ 88-V)» */
  readonly number: string | null;
}

/** In tokens; longer brackets are no remark on an act. */
const LONGEST = 200;
const SAYS_NOTHING: Aside = { registrationNumber: null, shortName: null, entry: null, number: null };

/** Between the tokens of an opening and a closing bracket. */
export function asideOf(phrase: Phrase, open: number, close: number): Aside {
  const { text, tokens } = phrase;
  if (close - open > LONGEST) return SAYS_NOTHING;
  const inside = text.slice(tokens[open]?.to, tokens[close]?.from);
  const sign = close - open < 8 && tokens[open + 1]?.text === "№" ? writtenNumberAt(text, tokens, open + 1) : null;
  return {
    registrationNumber: registrationIn(phrase, open + 1, close)?.number ?? null,
    shortName: shortNameIn(phrase, open + 1, close),
    entry: entryIntoForceOf(inside, tokens.slice(open + 1, close)),
    number: sign?.next === close ? sign.number : null,
  };
}

/** «зарегистрирован в Реестре … под № 20192» names it after the word, «№ 20192 болып тіркелген» before. */
export function registrationIn({ text, tokens }: Phrase, from: number, to: number): { readonly number: string; readonly next: number } | null {
  let last: number | null = null;
  let registered = false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.text === "№") last = at;
    if (token?.sense === "REGISTERED") {
      if (last !== null && token.text.startsWith("тіркел")) break;
      registered = true;
      last = null;
    } else if (registered && last !== null) break;
    if (at === to - 1 && !registered) return null;
  }
  const number = last === null ? null : writtenNumberAt(text, tokens, last);
  return number !== null && /^\d+$/.test(number.number) ? { number: number.number, next: number.next } : null;
}

function shortNameIn({ tokens }: Phrase, from: number, to: number): string | null {
  if (tokens[from]?.sense !== "HEREAFTER") return null;
  for (let at = from + 1; at < to; at += 1) {
    const token = tokens[at];
    if (token && isActWord(token.sense)) return shortNameKey(token.text, token.sense);
  }
  return null;
}

/** The same for all forms of the word. */
export function shortNameKey(word: string, sense: string): string {
  return sense === "DOCUMENT" ? word.slice(0, 5) : sense;
}
