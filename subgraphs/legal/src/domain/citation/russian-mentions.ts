import { shortNameKey } from "./aside";
import type { Hearing, Mention, MentionedIn } from "./mention";
import type { Phrase } from "./phrase";
import { listedActAt, russianActsAt, type FoundAct } from "./russian-act";
import { russianChainAt, type Chain } from "./russian-chain";
import { isActWord, isUnit } from "./word-sense";

/** «трудового», «административного процедурно-процессуального»: between a provision and the code that it is of. */
const ADJECTIVE = /(?:ого|его|ому|ему|ым|им|ом|ем|ый|ий|ой|ые|ых|ими|ыми|ая|ую|но)$/;
const MOST_ADJECTIVES = 5;
/** «Правил …, утвержденных приказом»: how far the approving act may stand from them, in tokens. */
const APPROVED_WITHIN = 90;

/** All mentions in a Russian phrase, in its order; none within the title of another. */
export function russianMentions(phrase: Phrase, hearing: Hearing): Mention[] {
  const { tokens } = phrase;
  const mentions: Mention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = mentionsAt(phrase, at, hearing);
    mentions.push(...found);
    at = found.reduce((furthest, { next }) => Math.max(furthest, next), at + 1);
  }
  return mentions;
}

function mentionsAt(phrase: Phrase, at: number, hearing: Hearing): Mention[] {
  const token = phrase.tokens[at];
  if (isUnit(token?.sense)) {
    const chain = russianChainAt(phrase, at);
    return chain === null ? [] : withChain(phrase, at, chain, hearing);
  }
  if (isActWord(token?.sense) && phrase.tokens[at - 1]?.sense !== "OWN") return heard(russianActsAt(phrase, at, hearing).map((found) => wholeAct(found)), hearing);
  if (hearing.inNote && token?.sense === "FROM" && phrase.references.has(at + 1)) return [wholeAct(listedActAt(phrase, at, hearing.lastKindInNote))];
  return [];
}

function withChain(phrase: Phrase, first: number, { paths, next }: Chain, hearing: Hearing): Mention[] {
  const { tokens } = phrase;
  const mention = (to: number, of: MentionedIn): Mention[] => [{ first, next: to, paths, of, entry: null }];
  const to = tokens[next]?.text === "к" ? next + 1 : next;
  if (tokens[to]?.sense === "OWN") {
    const at = isUnit(tokens[to + 1]?.sense) || isActWord(tokens[to + 1]?.sense) ? to + 1 : to + 2;
    const sense = tokens[at]?.sense;
    if (isUnit(sense)) return mention(at + 1, { what: "OWN_UNIT", unit: sense });
    if (isActWord(sense)) return mention(at + 1, { what: "OWN", word: sense });
    return mention(next, { what: "BARE" });
  }
  const at = actWordAfter(phrase, to);
  const sense = tokens[at]?.sense;
  if (!isActWord(sense)) return mention(next, { what: "BARE" });
  const [act, ...listed] = sense === "DOCUMENT" ? approvingActs(phrase, at, hearing) : russianActsAt(phrase, at, hearing);
  if (act !== undefined) return heard([{ ...wholeAct(act), first, paths }, ...listed.map((one) => wholeAct(one))], hearing);
  const known = hearing.shortNames.get(shortNameKey(tokens[at]?.text ?? "", sense));
  if (known !== undefined) return mention(at + 1, { what: "ACT", act: known });
  if (sense === "LAW" || sense === "CODE") return mention(at + 1, { what: "ACT", act: { kind: sense, title: null, number: null, date: null, registrationNumber: null } });
  return at === to ? mention(at + 1, { what: "RULES", word: sense }) : mention(next, { what: "BARE" });
}

function actWordAfter({ tokens }: Phrase, at: number): number {
  let next = at;
  while (next < at + MOST_ADJECTIVES && !isActWord(tokens[next]?.sense) && isAdjective(tokens[next])) next += 1;
  return next;
}

const isAdjective = (token: Phrase["tokens"][number] | undefined): boolean => token?.text === "-" || (token?.type === "WORD" && token.sense === null && ADJECTIVE.test(token.text));

/** Rules are cited by the act that approved them. */
function approvingActs(phrase: Phrase, at: number, hearing: Hearing): FoundAct[] {
  const { tokens } = phrase;
  for (let next = at + 1; next < tokens.length && next < at + APPROVED_WITHIN; next += 1) {
    const token = tokens[next];
    if (token?.text === ";" || token?.text === ":" || token?.sense === "OWN") return [];
    if (token?.text === "." && (tokens[next - 1]?.text.length ?? 0) > 2) return [];
    if (token?.sense !== "APPROVED") continue;
    for (let word = next + 1; word <= next + 2; word += 1) if (isActWord(tokens[word]?.sense)) return russianActsAt(phrase, word, hearing);
    return [];
  }
  return [];
}

function wholeAct({ first, next, act, entry }: FoundAct): Mention {
  return { first, next, paths: [], of: { what: "ACT", act }, entry };
}

function heard(mentions: Mention[], hearing: Hearing): Mention[] {
  const last = mentions.at(-1);
  if (hearing.inNote && last?.of.what === "ACT") hearing.lastKindInNote = last.of.act.kind;
  return mentions;
}
