import type { Day } from "@tizilim/common/pure/day";
import type { Language } from "@tizilim/common/pure/localized-text";
import { citedKind } from "../citation/cited-kind";
import type { NumberAndDay, Phrase } from "../citation/phrase";
import { isActWord, type ActWord } from "../citation/word-sense";
import type { LegalActKind } from "../legal-act-kind";
import { matchable } from "../text/matchable";
import { blockAt, type Passage } from "./passage";
import { statusOfLine } from "./status-of";

/** A value with the signs of the passage that tell it. */
export interface Told<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

export interface Requisites {
  readonly kind: Told<LegalActKind> | null;
  readonly issuer: Told<string> | null;
  readonly date: Told<Day> | null;
  readonly number: Told<string> | null;
}

/** With the passage that its signs are counted in. */
export interface ToldRequisites {
  readonly requisites: Requisites;
  readonly passage: Passage;
}

const NOMINATIVE = /^(?:закон|кодекс|конституция|указ|постановление|приказ|решение|распоряжение|заңы?|кодексі|конституциясы|жарлы(?:қ|ғы)|қаулы(?:сы)?|бұйры(?:қ|ғы)|шешімі?|өкімі?)$/;
const BEFORE_KIND = /^(?:совместн|конституционн|нормативн|трудов|гражданск|социальн|бірлескен)/;
const ISSUER_LINE = /^(?:.{0,60} )?(?:акимат|маслихат|аким|министр|министерство|правительство|президент|председатель)(?: .*)?$|^.{0,160}(?:әкімдігі|мәслихаты|әкімі|министрі|министрлігі|үкіметі|президенті|төрағасы)$/u;
const REACH = 80;
/** What the lines of Kazakh requisites end with that go on in the next: of whom, where, when, with what number. */
const LEADS_ON = /(?:н[ыіi]ң|д[ыіi]ң|т[ыіi]ң|республикасы|облысы|қаласы|ауданы|ғы|г[іi]|№\s?\S+)$/iu;
const LONGEST_LINE = 160;

/** The requisites that begin with the kind, «Приказ Министра … от … № …», or in Kazakh end with it; null where a passage has none. */
export function requisitesIn(passage: Passage, phrase: Phrase, language: Language, oblique = false): Requisites | null {
  const { tokens } = phrase;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !isActWord(token.sense) || token.sense === "DOCUMENT") continue;
    if (!oblique && !NOMINATIVE.test(token.text)) continue;
    const found = language === "KK" ? kazakhAt(passage, phrase, at, token.sense, oblique) : russianAt(passage, phrase, at, token.sense, oblique);
    if (found !== null) return found;
  }
  return null;
}

function russianAt(passage: Passage, phrase: Phrase, at: number, word: ActWord, oblique: boolean): Requisites | null {
  const { tokens, text } = phrase;
  const token = tokens[at] as Phrase["tokens"][number];
  const first = BEFORE_KIND.test(tokens[at - 1]?.text ?? "") ? at - 1 : at;
  if (!oblique && !beginsBlock(passage, tokens[first]?.from ?? 0)) return null;
  const reference = referenceAfter(phrase, at + 1);
  const issuerTo = reference === null ? null : tokens[reference.first - 1]?.sense === "FROM" ? reference.first - 2 : reference.first - 1;
  const issuer = issuerTo === null || issuerTo <= at ? null : issuerBetween(phrase, at + 1, issuerTo);
  const issuerText = issuer === null ? text.slice(token.to, token.to + 200) : issuer.value;
  const before = issuer === null ? blockBefore(passage, tokens[first]?.from ?? 0) : null;
  const kind = citedKind(word, matchable(before === null ? issuerText : `${before.value} ${issuerText}`));
  if (kind === null || (reference === null && oblique)) return null;
  return { kind: { value: kind, from: tokens[first]?.from ?? token.from, to: token.to }, issuer: isOfState(issuer) ? before : issuer, ...numberAndDay(phrase, reference) };
}

/** «АКИМАТ ГОРОДА …» on the line before «ПОСТАНОВЛЕНИЕ», «… ӘКІМДІГІ» on that before «ҚАУЛЫ». */
function blockBefore(passage: Passage, at: number): Told<string> | null {
  const index = blockAt(passage, at) - 1;
  const value = passage.placed[index]?.block.text ?? "";
  const from = passage.starts[index] ?? 0;
  return ISSUER_LINE.test(matchable(value)) && value.length < 200 ? { value, from, to: from + value.length } : null;
}

function kazakhAt(passage: Passage, phrase: Phrase, at: number, word: ActWord, oblique: boolean): Requisites | null {
  const { tokens, text } = phrase;
  const token = tokens[at] as Phrase["tokens"][number];
  let first = at;
  let inside: NumberAndDay | null = null;
  for (let back = at - 1; back >= 0 && back > at - REACH && !opensRequisites(passage, tokens[first]?.from ?? 0); back = first - 1) {
    const { text: sign } = tokens[back] as Phrase["tokens"][number];
    if (sign === ":" || sign === ";" || (sign === "." && (tokens[back - 1]?.text.length ?? 0) > 2)) break;
    const reference = phrase.referencesByEnd.get(back);
    inside = reference ?? inside;
    first = reference?.first ?? back;
  }
  if (!beginsBlock(passage, tokens[first]?.from ?? 0)) return null;
  if (!oblique && inside === null && goesOn(text, tokens[at + 1])) return null;
  const behind = inside === null ? referenceAfter(phrase, at + 1, 12) : null;
  const issuerTo = inside === null ? at - 1 : inside.first - 1;
  const joint = tokens[issuerTo]?.text === "бірлескен" ? issuerTo - 1 : issuerTo;
  const issuer = joint < first ? null : issuerBetween(phrase, first, joint);
  const before = first === at ? blockBefore(passage, token.from) : null;
  const kind = citedKind(word, matchable(before?.value ?? text.slice(tokens[first]?.from, token.from)));
  if (kind === null || tokens[at - 1]?.sense === "OWN") return null;
  return { kind: { value: kind, from: token.from, to: token.to }, issuer: isOfState(issuer) ? before : issuer, ...numberAndDay(phrase, inside ?? behind) };
}

/** «Заң департаментіне», «Заңы негізінде»: the kind is no kind there. */
function goesOn(text: string, next: Phrase["tokens"][number] | undefined): boolean {
  return next?.type === "WORD" && /^\p{Ll}{3,}/u.test(text.slice(next.from, next.to)) && !/^(?:күш|тірк|жобасы|жаңа)/u.test(next.text);
}

/** Begins a line that the one before does not lead on to. */
function opensRequisites(passage: Passage, at: number): boolean {
  if (!beginsBlock(passage, at)) return false;
  const before = passage.placed[blockAt(passage, at) - 1]?.block.text.trim() ?? "";
  return before.length > LONGEST_LINE || statusOfLine(matchable(before)) !== null || !LEADS_ON.test(before);
}

/** Day and number may stand apart: «от 30 марта 2020 года город Астана № 267». */
function referenceAfter({ references, tokens }: Phrase, from: number, reach = REACH): NumberAndDay | null {
  for (let at = from; at < Math.min(tokens.length, from + reach); at += 1) {
    const reference = references.get(at);
    if (reference !== undefined) return reference;
    if (tokens[at]?.sense === "REGISTERED" || tokens[at]?.text === ":" || tokens[at]?.text === ";") return null;
  }
  return null;
}

export function numberAndDay(phrase: Phrase, reference: NumberAndDay | null): Pick<Requisites, "date" | "number"> {
  if (reference === null) return { date: null, number: null };
  const { tokens } = phrase;
  const other = reference.day === null || reference.number === null ? referenceAfter(phrase, reference.next, 10) : null;
  const told = <T>(value: T | null | undefined, { first, next }: NumberAndDay): Told<T> | null =>
    value == null ? null : { value, from: tokens[first]?.from ?? 0, to: tokens[next - 1]?.to ?? 0 };
  return {
    date: told(reference.day, reference) ?? (other === null ? null : told(other.day, other)),
    number: told(reference.number, reference) ?? (other === null ? null : told(other.number, other)),
  };
}

function issuerBetween({ text, tokens }: Phrase, first: number, last: number): Told<string> | null {
  const from = tokens[first]?.from ?? 0;
  const to = tokens[last]?.to ?? from;
  const value = text.slice(from, to).replace(/[\s,]+$/u, "").replace(/(?<!\.\p{L})\.$/u, "");
  return value === "" || value.length > 400 || /^(?:О|Об|Обо)\s/u.test(value) ? null : { value, from, to: from + value.length };
}

/** A law is of the state: that names no issuer. */
function isOfState(issuer: Told<string> | null): boolean {
  return issuer === null || /^(?:республики казахстан|рк|қазақстан республикасының|қр)$/iu.test(issuer.value);
}

export function beginsBlock(passage: Passage, at: number): boolean {
  return passage.starts[blockAt(passage, at)] === at;
}
