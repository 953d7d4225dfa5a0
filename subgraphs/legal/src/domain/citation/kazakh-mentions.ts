import { shortNameKey } from "./aside";
import { behindKind, kazakhActsAt } from "./kazakh-act";
import { kazakhChainAt } from "./kazakh-chain";
import type { Hearing, Mention, MentionedIn, NamedAct } from "./mention";
import { numberListAt } from "./number-list";
import type { Phrase } from "./phrase";
import type { Chain } from "./russian-chain";
import { isActWord, isUnit, type ActWord } from "./word-sense";

/** «бұйрығымен бекітілген … қағидаларының 5-тармағы»: how far the rules may stand from the act, in tokens. */
const APPROVED_WITHIN = 60;

/** All mentions in a Kazakh phrase, in its order. */
export function kazakhMentions(phrase: Phrase, hearing: Hearing): Mention[] {
  const { tokens } = phrase;
  const mentions: Mention[] = [];
  let at = 0;
  let boundary = 0;
  while (at < tokens.length) {
    const found = mentionsAt(phrase, at, boundary, hearing);
    mentions.push(...found);
    const passed = found.length === 0 ? (numberListAt(phrase, at)?.next ?? at + 1) : at + 1;
    const furthest = found.reduce((most, { next }) => Math.max(most, next), passed);
    if (found.length > 0 || tokens[at]?.text === "." && (tokens[at - 1]?.text.length ?? 0) > 3) boundary = furthest;
    at = furthest;
  }
  return mentions;
}

function mentionsAt(phrase: Phrase, at: number, boundary: number, hearing: Hearing): Mention[] {
  const token = phrase.tokens[at];
  if (token?.sense === "OWN") return ownAt(phrase, at);
  if (isActWord(token?.sense)) return actAt(phrase, at, token.sense, boundary, hearing);
  if (token?.type !== "NUMBER" || phrase.references.has(at)) return [];
  const chain = kazakhChainAt(phrase, at);
  return chain === null ? [] : [mention(at, chain.next, chain, { what: "BARE" })];
}

function ownAt(phrase: Phrase, first: number): Mention[] {
  const { tokens } = phrase;
  const at = isUnit(tokens[first + 1]?.sense) || isActWord(tokens[first + 1]?.sense) ? first + 1 : first + 2;
  const sense = tokens[at]?.sense;
  if (sense === "APPENDIX") return [];
  const chain = isUnit(sense) || isActWord(sense) ? kazakhChainAt(phrase, at + 1) : null;
  if (chain === null) return [];
  return [mention(first, chain.next, chain, isUnit(sense) ? { what: "OWN_UNIT", unit: sense } : { what: "OWN", word: sense as ActWord })];
}

function actAt(phrase: Phrase, at: number, word: ActWord, boundary: number, hearing: Hearing): Mention[] {
  const acts = kazakhActsAt(phrase, at, boundary, hearing);
  const { after } = behindKind(phrase, at + 1);
  if (acts.length === 0) return byShortName(phrase, at, word, kazakhChainAt(phrase, after), hearing);
  const chain = kazakhChainAt(phrase, after) ?? chainOfApproved(phrase, after);
  return acts.map((found, index) => {
    const last = index === acts.length - 1;
    return mention(found.first, last ? Math.max(found.next, chain?.next ?? 0) : found.next, last ? chain : null, { what: "ACT", act: found.act }, found.entry);
  });
}

/** A word alone, such as «Заңның» or «Қағидалардың», cites only with a provision. */
function byShortName({ tokens }: Phrase, at: number, word: ActWord, chain: Chain | null, { shortNames }: Hearing): Mention[] {
  if (chain === null) return [];
  const known = shortNames.get(shortNameKey(tokens[at]?.text ?? "", word));
  if (known !== undefined) return [mention(at, chain.next, chain, { what: "ACT", act: known })];
  const unknown: NamedAct = { kind: word === "CODE" ? "CODE" : "LAW", title: null, number: null, date: null, registrationNumber: null };
  return [mention(at, chain.next, chain, word === "LAW" || word === "CODE" ? { what: "ACT", act: unknown } : { what: "RULES", word })];
}

function chainOfApproved(phrase: Phrase, at: number): Chain | null {
  const { tokens } = phrase;
  if (tokens[at]?.sense !== "APPROVED") return null;
  for (let next = at + 1; next < tokens.length && next < at + APPROVED_WITHIN; next += 1) {
    const token = tokens[next];
    if (token?.text === ";" || token?.text === ":" || token?.sense === "OWN") return null;
    if (token?.sense === "DOCUMENT") {
      const chain = kazakhChainAt(phrase, next + 1);
      if (chain !== null) return chain;
    } else if (isActWord(token?.sense)) return null;
  }
  return null;
}

function mention(first: number, next: number, chain: Chain | null, of: MentionedIn, entry: Mention["entry"] = null): Mention {
  return { first, next, paths: chain?.paths ?? [], of, entry };
}
