import { asideOf, shortNameKey } from "./aside";
import { citedKind } from "./cited-kind";
import { codeNameIn } from "./code-name";
import type { EntryIntoForce } from "./entry-into-force";
import type { Hearing, NamedAct } from "./mention";
import type { NumberAndDay, Phrase } from "./phrase";
import type { FoundAct } from "./russian-act";
import { matchable } from "../text/matchable";
import { openingQuote, titleBetween } from "./title-end";
import { isActWord, isUnit } from "./word-sense";

/** Longest way back from the kind over number, day and issuer, in tokens. */
const REACH = 60;
const LONGEST_LIST = 300;
const OF_THE_STATE = /^(?:қазақстан|республикасы(?:ның)?|қр|ксср)$/;

interface Listed {
  readonly reference: NumberAndDay;
  readonly entry: EntryIntoForce | null;
  readonly number: string | null;
}

/**
 * The act whose kind, such as «бұйрығының», stands at `at`, and those listed before it: «ҚР 17.11.2015 № 408-V (…);
 * 25.11.2019 № 272-VI (…) Заңдарымен». In Kazakh all that names an act stands before its kind, back to `boundary`;
 * the registration stands behind it.
 */
export function kazakhActsAt(phrase: Phrase, at: number, boundary: number, hearing: Hearing): FoundAct[] {
  const { text, tokens } = phrase;
  const word = tokens[at]?.sense;
  if (!isActWord(word) || word === "DOCUMENT") return [];
  const listed: Listed[] = [];
  let entry: EntryIntoForce | null = null;
  let number: string | null = null;
  let title: string | null = null;
  let first = at;
  let issuerFrom = at;
  const name = word === "CODE" ? codeNameIn(tokens.slice(Math.max(boundary, at - 4), at).map(({ text: part }) => part).join(" ")) : null;
  for (let back = at - 1; back >= boundary && back > at - REACH - listed.length * 40; ) {
    const token = tokens[back] as Phrase["tokens"][number];
    const reference = phrase.referencesByEnd.get(back);
    if (reference !== undefined) {
      if ((title !== null && listed.length > 0) || listed.length >= LONGEST_LIST) break;
      listed.unshift({ reference, entry, number });
      entry = null;
      first = reference.first;
      back = first - 1;
    } else if (token.text === ")") {
      const open = phrase.pairs.get(back);
      if (open === undefined || open > back) break;
      const aside = asideOf(phrase, open, back);
      entry = aside.entry;
      number ??= aside.number;
      back = open - 1;
    } else if (token.text === '"') {
      const open = title === null ? openingQuote(phrase, back) : null;
      if (open === null || open < boundary) break;
      title = titleBetween(phrase, open, back);
      first = open;
      back = open - 1;
      if (listed.length > 0 || !phrase.referencesByEnd.has(back)) break;
    } else if (token.text === ";" || token.text === ",") {
      if (!endsListed(phrase, back - 1) && (token.text === ";" || word === "LAW" || word === "CODE")) break;
      back -= 1;
    } else if (!continuesBack(token) || ((word === "LAW" || word === "CONSTITUTION") && !OF_THE_STATE.test(token.text) && token.sense !== "AND")) break;
    else {
      if (OF_THE_STATE.test(token.text)) first = Math.min(first, back);
      issuerFrom = back;
      back -= 1;
    }
  }
  if (listed.length === 0 && title === null && number === null && name === null && word !== "CONSTITUTION") return [];
  const behind = behindKind(phrase, at + 1);
  const kind = citedKind(word, matchable(text.slice(tokens[issuerFrom]?.from, tokens[at]?.from)));
  const joint = listed.length > 1 && tokens[at - 1]?.text === "бірлескен";
  const named = joint ? listed.slice(0, 1) : listed;
  const acts = (named.length === 0 ? [null] : named).map((one, index, all): FoundAct => {
    const last = index === all.length - 1;
    const act: NamedAct = {
      kind,
      title: index === 0 ? (title ?? name?.title ?? null) : null,
      number: one?.reference.number ?? one?.number ?? number,
      date: one?.reference.day ?? null,
      registrationNumber: last ? behind.registrationNumber : null,
    };
    const from = index === 0 ? first : (one?.reference.first ?? first);
    return { first: name === null ? from : Math.min(from, at - name.length), next: last ? behind.next : (one?.reference.next ?? at), act, entry: one?.entry ?? behind.entry };
  });
  remember(hearing, word, behind.shortName, acts[0]?.act);
  return acts;
}

/** A comma or semicolon that parts two acts of a list, and not the words of an issuer. */
function endsListed({ pairs, referencesByEnd, tokens }: Phrase, at: number): boolean {
  if (referencesByEnd.has(at)) return true;
  const open = tokens[at]?.text === ")" ? pairs.get(at) : undefined;
  return open !== undefined && open < at && referencesByEnd.has(open - 1);
}

function continuesBack({ type, text, sense }: Phrase["tokens"][number]): boolean {
  if (type === "SIGN") return text === "-";
  return type === "WORD" && !isUnit(sense) && !isActWord(sense) && sense !== "APPROVED" && sense !== "OWN" && sense !== "LOST_FORCE" && text !== "сәйкес" && text !== "туралы";
}

/** Brackets behind the kind: registration, short name, entry into force. */
export function behindKind(phrase: Phrase, at: number): { registrationNumber: string | null; shortName: string | null; entry: EntryIntoForce | null; next: number; after: number } {
  const behind = { registrationNumber: null as string | null, shortName: null as string | null, entry: null as EntryIntoForce | null, next: at, after: at };
  for (let open = at; phrase.tokens[open]?.text === "("; open = behind.after) {
    const close = phrase.pairs.get(open);
    if (close === undefined || close < open) break;
    const aside = asideOf(phrase, open, close);
    if (aside.registrationNumber !== null) behind.next = close + 1;
    behind.registrationNumber ??= aside.registrationNumber;
    behind.shortName ??= aside.shortName;
    behind.entry ??= aside.entry;
    behind.after = close + 1;
  }
  return behind;
}

function remember({ shortNames }: Hearing, word: string, shortName: string | null, act: NamedAct | undefined): void {
  if (act === undefined) return;
  if (shortName !== null) shortNames.set(shortName, act);
  else if (word === "CODE" && act.title !== null && !shortNames.has(shortNameKey("", "CODE"))) shortNames.set(shortNameKey("", "CODE"), act);
}
