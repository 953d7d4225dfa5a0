import { kazakhFunction } from "./kazakh-function";
import { namesAfter, namesBefore, type NameSpan } from "./quoted-names";
import type { QuoteSides } from "./quote-sides";
import { LONGEST_NAME, type ServiceMention, type SpokenOf } from "./service-mention";
import { KAZAKH_LETTER as L } from "./letters";

const SERVICE = new RegExp(`мемлекеттік\\s+(?:электрондық\\s+)?(?:көрсетілетін\\s*)?(?:электрондық\\s+)?қызмет(?!ш|кер)${L}*`, "g");
const RENDERED = "(?:көрсету(?:дің|ге\\s+арналған)?\\s+)?";
const DOCUMENTS: ReadonlyArray<readonly [RegExp, SpokenOf, RegExp]> = [
  [new RegExp(`^\\s*(?:көрсету(?:ге|ді)?\\s+)?(?:үшін\\s+)?қойылатын\\s+(?:негізгі\\s+)?талап${L}+(?:\\s+тізбе(${L}*))?`), "REQUIREMENTS", /^(?:сі|лері)?$/],
  [new RegExp(`^\\s*${RENDERED}(?:жөніндегі\\s+|туралы\\s+)?(?:қағида|ереже|нұсқаулығ|нұсқаулық)(${L}*)`), "RULES", /^(?:лары|лар|лері|сы|сі|ы|і)?$/],
  [new RegExp(`^\\s*${RENDERED}стандарт(${L}*)`), "STANDARD", /^(?:ы|тары)?$/],
  [new RegExp(`^\\s*${RENDERED}регламент(${L}*)`), "REGULATION", /^(?:і|тері|i)?$/],
  [new RegExp(`^\\s*көрсету(?:дің)?\\s+(?:тәртіб|алгоритм|процес|ерекшелік)(${L}*)`), "PROVISION", /^(?:і|ы|тері)?$/],
  [/^\s*көрсету/, "PROVISION", /^$/],
];
const BEFORE_SERVICE = /(?:(?<=")\s+(?:бойынша|жөніндегі|атты))?(?:\s+электрондық)?\s*$/;
/** Where a name without quotes may begin: behind the words that lead to it. */
const LEADS = new RegExp(`^(?:.*?(?:қосымша${L}*(?:\\s*(?:және|,)\\s*\\d+-қосымша${L}*)*\\s+сәйкес|қоса\\s+беріліп\\s+отырған|мыналар(?:\\s+бекітілсін)?:?|мынадай)\\s+)?(?:["(\\s]*)(?:\\d{1,3}(?:-\\d+)?[.)]\\s*)?(?:осы\\s+)?`);

/** State services that a line calls by name, in its order. */
export function kazakhMentions(line: string, words: string, sides: () => QuoteSides): ServiceMention[] {
  const mentions: ServiceMention[] = [];
  let last = 0;
  for (const { 0: service, index } of words.matchAll(SERVICE)) {
    const end = index + service.length;
    const document = documentAfter(words, end);
    const to = document.to;
    const before = BEFORE_SERVICE.exec(words.slice(Math.max(0, index - 40), index))?.[0].length ?? 0;
    const close = index - before - 1;
    const names = close >= 0 && words[close] === '"' ? namesBefore(words, sides(), close) : [];
    for (const name of names) mentions.push({ from: name.from - 1, to, name, quoted: true, of: document.of, nominative: document.nominative });
    if (names.length === 0 && document.of !== null) mentions.push(...unquoted(line, words, sides, { from: Math.max(last, index - LONGEST_NAME), to: index - before }, document));
    last = end;
  }
  return mentions;
}

interface Document {
  readonly of: SpokenOf | null;
  readonly nominative: boolean;
  readonly to: number;
}

function documentAfter(words: string, at: number): Document {
  const after = words.slice(at, at + 130);
  for (const [form, of, nominative] of DOCUMENTS) {
    const match = form.exec(after);
    if (match !== null) return { of, nominative: nominative.test(match[1] ?? ""), to: at + match[0].length };
  }
  return { of: null, nominative: false, to: at };
}

/** «X беру бойынша мемлекеттік қызмет көрсету қағидалары»; or the name in quotes behind: «… негізгі талаптардың тізбесі "X"». */
function unquoted(line: string, words: string, sides: () => QuoteSides, before: NameSpan, { of, nominative, to }: Document): ServiceMention[] {
  const behind = namesAfter(words, sides(), to);
  if (behind.length > 0) return behind.map((name) => ({ from: before.to, to: name.to + 1, name, quoted: true, of, nominative }));
  const stretch = words.slice(before.from, before.to);
  const lead = LEADS.exec(stretch)?.[0].length ?? 0;
  const ending = /\s+(?:бойынша|жөніндегі|туралы)\s*$|\s*$/.exec(stretch);
  const name = { from: before.from + lead, to: before.from + (ending?.index ?? stretch.length) };
  if (name.to <= name.from || words.slice(name.from, name.to).includes('"')) return [];
  if (kazakhFunction(line.slice(name.from, name.to)) === null) return [];
  return [{ from: name.from, to, name, quoted: false, of, nominative }];
}
