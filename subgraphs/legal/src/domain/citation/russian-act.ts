import { asideOf, registrationIn, shortNameKey, type Aside } from "./aside";
import { citedKind } from "./cited-kind";
import { codeNameIn } from "./code-name";
import type { EntryIntoForce } from "./entry-into-force";
import type { Hearing, NamedAct } from "./mention";
import type { NumberAndDay, Phrase } from "./phrase";
import { closingQuote, titleBetween } from "./title-end";
import { isActWord, isUnit, type ActWord } from "./word-sense";

export interface FoundAct {
  readonly first: number;
  readonly next: number;
  readonly act: NamedAct;
  readonly entry: EntryIntoForce | null;
}

/** Longest distance from the kind to the number and title, in tokens: issuers of joint acts are long. */
const REACH = 60;
const OF_THE_STATE = new Set(["республики", "казахстан", "рк", "казахской", "сср", "зрк"]);
const BEGINS_ISSUER = /^(?:исполняющ|и$|акимат|аким|маслихат|заместител|районн|городск|областн|председател|руководител|министр|правлени|совместн|временно|первого)/;

interface Gathered {
  next: number;
  lastNamed: number;
  reference: NumberAndDay | null;
  number: string | null;
  title: string | null;
  registration: string | null;
  entry: EntryIntoForce | null;
  shortName: string | null;
  issuer: string;
}

/** The act that a word such as «приказа» at `at` begins, and those listed behind it: «законами РК от … № …; от … № …». Empty where it names none. */
export function russianActsAt(phrase: Phrase, at: number, hearing: Hearing): FoundAct[] {
  const word = phrase.tokens[at]?.sense;
  if (!isActWord(word) || word === "DOCUMENT") return [];
  const name = word === "CODE" ? codeNameBefore(phrase, at) : null;
  const gathered = gather(phrase, at + 1, word);
  const known = gathered.reference ?? gathered.title ?? gathered.number ?? name ?? (word === "CONSTITUTION" ? word : null);
  if (known === null) return [];
  const kind = citedKind(word, gathered.issuer);
  const found = [foundAct(gathered, kind, at - (name?.length ?? 0), gathered.title ?? name?.title ?? null)];
  remember(hearing, word, gathered, found[0] as FoundAct);
  for (let next = listedAt(phrase, gathered.next); next !== null && gathered.reference !== null; ) {
    const listed = gather(phrase, next, "LAW");
    if (listed.reference === null) break;
    found.push(foundAct(listed, kind, next, listed.title));
    next = listedAt(phrase, listed.next);
  }
  return found;
}

/** «от 25.11.2019 № 272-VI …» behind a break of the page, in a note whose kind was told before it. */
export function listedActAt(phrase: Phrase, at: number, kind: NamedAct["kind"]): FoundAct {
  return foundAct(gather(phrase, at, "LAW"), kind, at, null);
}

function foundAct(gathered: Gathered, kind: NamedAct["kind"], first: number, title: string | null): FoundAct {
  const { reference, registration } = gathered;
  const act = { kind, title, number: reference?.number ?? gathered.number, date: reference?.day ?? null, registrationNumber: registration };
  return { first, next: gathered.lastNamed, act, entry: gathered.entry };
}

function remember({ shortNames }: Hearing, word: ActWord, { shortName }: Gathered, { act }: FoundAct): void {
  if (shortName !== null) shortNames.set(shortName, act);
  else if (word === "CODE" && act.title !== null && !shortNames.has(shortNameKey("", "CODE"))) shortNames.set(shortNameKey("", "CODE"), act);
}

function codeNameBefore({ tokens }: Phrase, at: number): ReturnType<typeof codeNameIn> {
  return codeNameIn(tokens.slice(Math.max(0, at - 5), at).map(({ text }) => text).join(" "));
}

function gather(phrase: Phrase, from: number, word: ActWord): Gathered {
  const { tokens } = phrase;
  const result: Gathered = { next: from, lastNamed: from, reference: null, number: null, title: null, registration: null, entry: null, shortName: null, issuer: "" };
  const named = (next: number): void => {
    result.next = next;
    result.lastNamed = next;
  };
  while (result.next < tokens.length && result.next < from + REACH + (result.title === null ? 0 : 400)) {
    const at = result.next;
    const token = tokens[at];
    const reference = phrase.references.get(at);
    if (token === undefined) break;
    if (reference !== undefined) {
      if (result.reference !== null) break;
      result.reference = reference;
      named(reference.next);
    } else if (token.text === '"') {
      const close = result.title === null ? closingQuote(phrase, at) : null;
      if (close === null) break;
      result.title = titleBetween(phrase, at, close);
      named(close + 1);
    } else if (token.text === "(") {
      const close = phrase.pairs.get(at);
      if (close === undefined) break;
      takeAside(result, asideOf(phrase, at, close), close + 1);
    } else if (token.sense === "FROM" && phrase.references.has(at + 1)) result.next += 1;
    else if (token.text === "," && tokens[at + 1]?.sense === "REGISTERED") {
      const registration = registrationIn(phrase, at + 1, Math.min(tokens.length, at + 25));
      if (registration === null) break;
      result.registration = registration.number;
      named(registration.next);
    } else if (OF_THE_STATE.has(token.text)) named(at + 1);
    else if (!continuesIssuer(phrase, at, from, word, result)) break;
    else {
      result.issuer += ` ${token.text}`;
      result.next += 1;
    }
  }
  return result;
}

function takeAside(result: Gathered, aside: Aside, next: number): void {
  result.next = next;
  if (aside.registrationNumber !== null) result.registration = aside.registrationNumber;
  if (aside.number !== null) result.number = aside.number;
  if (aside.registrationNumber !== null || aside.number !== null) result.lastNamed = next;
  result.entry ??= aside.entry;
  result.shortName ??= aside.shortName;
}

/** Until the number and title come, words, commas and dashes are the issuer's. Laws and codes have none. */
function continuesIssuer({ text, tokens, references }: Phrase, at: number, from: number, word: ActWord, { reference, title }: Gathered): boolean {
  const token = tokens[at];
  if (token === undefined || reference !== null || title !== null || word === "LAW" || word === "CODE" || word === "CONSTITUTION") return false;
  if (token.type === "SIGN") {
    if (token.text === ".") return (tokens[at - 1]?.text.length ?? 9) <= 2;
    return token.text === "," || token.text === "-";
  }
  if (token.type === "NUMBER") return false;
  if (isUnit(token.sense) || token.sense === "OWN" || token.sense === "APPROVED") return false;
  if (isActWord(token.sense) && tokens[at - 1]?.text !== "силу") return false;
  if (at > from) return true;
  const capital = /\p{Lu}/u.test(text.charAt(token.from));
  return capital || BEGINS_ISSUER.test(token.text) || references.has(at + 1);
}

/** The next act of a list: «, от», «; от», «и от». */
function listedAt({ tokens, references }: Phrase, at: number): number | null {
  let next = at;
  if (tokens[next]?.text === "," || tokens[next]?.text === ";") next += 1;
  if (tokens[next]?.sense === "AND") next += 1;
  return next > at && tokens[next]?.sense === "FROM" && references.has(next + 1) ? next : null;
}
