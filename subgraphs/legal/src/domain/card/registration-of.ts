import type { Day } from "@tizilim/common/pure/day";
import type { NumberAndDay, Phrase } from "../citation/phrase";
import type { Passage } from "./passage";
import { beginsBlock, type Told } from "./requisites-in";

export interface Registration {
  readonly number: Told<string>;
  readonly on: Told<Day> | null;
}

/** Longest distance between the word and the number, in tokens. */
const REACH = 40;

/**
 * «Зарегистрирован в Министерстве юстиции … 1 апреля 2020 года № 20192.», «… Әділет министрлігінде … № 20883 болып
 * тіркелді.» as a sentence of its own. In brackets behind another act it is of that act.
 */
export function registrationOf(passage: Passage, phrase: Phrase): Registration | null {
  for (let at = 0; at < phrase.tokens.length; at += 1) {
    const token = phrase.tokens[at];
    if (token?.sense !== "REGISTERED") continue;
    const found = token.text.startsWith("тіркел") ? before(phrase, at) : after(passage, phrase, at);
    if (found !== null) return found;
  }
  return null;
}

function after(passage: Passage, phrase: Phrase, at: number): Registration | null {
  const { tokens, references } = phrase;
  const sentence = at === 0 || tokens[at - 1]?.text === "." || tokens[at - 1]?.text === '"' || beginsBlock(passage, tokens[at]?.from ?? 0);
  if (!sentence) return null;
  const named: NumberAndDay[] = [];
  let byJustice = false;
  for (let next = at + 1; next < tokens.length && next < at + REACH; next += 1) {
    const reference = references.get(next);
    if (reference !== undefined) {
      named.push(reference);
      if (reference.number !== null) break;
      next = reference.next - 1;
    } else if (tokens[next]?.text.startsWith("юстици")) byJustice = true;
    else if (tokens[next]?.text === ".") break;
  }
  return byJustice ? registration(phrase, named) : null;
}

function before(phrase: Phrase, at: number): Registration | null {
  const { tokens, referencesByEnd } = phrase;
  const named: NumberAndDay[] = [];
  let byJustice = false;
  for (let back = at - 1; back >= 0 && back > at - REACH; back -= 1) {
    const reference = referencesByEnd.get(back);
    if (reference !== undefined) {
      if (reference.number !== null && named.some(({ number }) => number !== null)) break;
      named.unshift(reference);
      back = reference.first;
    } else if (tokens[back]?.text.startsWith("әділет")) byJustice = true;
    else if (tokens[back]?.text === "(" || (tokens[back]?.text === "." && (tokens[back - 1]?.text.length ?? 0) > 2)) break;
  }
  return byJustice ? registration(phrase, named) : null;
}

function registration({ tokens }: Phrase, named: ReadonlyArray<NumberAndDay>): Registration | null {
  const numbered = named.find(({ number }) => number !== null && /^\d[\d-]*$/.test(number));
  if (numbered?.number == null) return null;
  const dated = named.find(({ day }) => day !== null);
  const told = <T>(value: T, { first, next }: NumberAndDay): Told<T> => ({ value, from: tokens[first]?.from ?? 0, to: tokens[next - 1]?.to ?? 0 });
  return { number: told(numbered.number, numbered), on: dated?.day == null ? null : told(dated.day, dated) };
}
