import { namesAfter } from "./quoted-names";
import type { QuoteSides } from "./quote-sides";
import { LONGEST_NAME, type ServiceMention, type SpokenOf } from "./service-mention";
import { russianFunction } from "./russian-function";

const SERVICE = /государственн(?:ой|ая|ую|ые|ых|ым|ыми)\s+(?:(?:электронн|проактивн|композитн|комплексн)[а-я]+\s+){0,2}услуг[а-я]{0,3}(?![а-я])(?:\s*\((?:подвид[а-я]*|функци[а-я]*|далее[^)]{0,60})\))?/g;
/** How far before a service the word for its document is looked for. */
const REACH = 110;
const ELECTRONIC = "(?:электронн[а-я]+\\s+)?";
const DOCUMENTS: ReadonlyArray<readonly [RegExp, SpokenOf, RegExp]> = [
  [new RegExp(`(переч(?:ень|ня|не|нем|ню|ни|ней|ням|нями))\\s+(?:основных\\s+)?требований,?\\s+(?:предъявляемых\\s+)?к\\s+(?:порядку\\s+)?(?:оказанию|предоставлению)\\s+${ELECTRONIC}$`), "REQUIREMENTS", /^переч(?:ень|ни)/],
  [new RegExp(`(основны(?:е|х|м)\\s+требовани[а-я]+)\\s+к\\s+(?:оказанию|предоставлению)\\s+${ELECTRONIC}$`), "REQUIREMENTS", /^основные/],
  [new RegExp(`((?:правил|инструкци)(?:а|ам|ами|ах|я|ю|и|ей|й)?)(?:\\s+(?:и\\s+)?[а-я]{1,14}){0,2}\\s+(?:по\\s+)?(?:оказани|предоставлени)[яюе]\\s+${ELECTRONIC}$`), "RULES", /^(?:правила|инструкция)$/],
  [new RegExp(`(стандарт(?:ы|а|ов|ом|у|е|ам|ами)?)\\s+(?:(?:по\\s+)?(?:оказани|предоставлени)[яю]\\s+)?${ELECTRONIC}$`), "STANDARD", /^стандарты?$/],
  [new RegExp(`(регламент(?:ы|а|ов|ом|у|е|ам|ами)?)\\s+(?:(?:по\\s+)?(?:оказани|предоставлени)[яю]\\s+)?${ELECTRONIC}$`), "REGULATION", /^регламенты?$/],
  [new RegExp(`((?:(?:поряд(?:ок|ка|ке|ком)|алгоритм[а-я]*|особенност[а-я]+|процесс[а-я]*)\\s+)?(?:по\\s+)?(?:оказани|предоставлени)[яюе])\\s+(?:следующ[а-я]+\\s+)?${ELECTRONIC}$`), "PROVISION", /^порядок/],
];
const SPHERE = /^\s+в\s+(?:сфере|области)\s+[^";.:]{3,90}?(?=\s")/;
const NO_NAME = /^(?:по\s+(?:вопрос|принцип|лини|перечн|тем)|в\s|во\s|и\s|или\s|на\s|для\s|через|при\s|с\s|со\s|оказыва|предоставл|населени|физическ|юридическ|согласно|утвержд|которы|включ|осуществл|явля|а\s|от\s|путем|путём|должн|не\s|соответств|указанн|заявител|услуг|государств)/;
const NAME_ENDS = /\s*(?:\(далее|\(зарег|\(приказ|\(подвид|,?\s+согласно\s+прилож|,?\s+утвержд|,\s+оказыва|\s+\(прилож|\s+\(№|;|\.$|:|"|$)/;

/** State services that a line calls by name, in its order. */
export function russianMentions(line: string, words: string, sides: () => QuoteSides): ServiceMention[] {
  const mentions: ServiceMention[] = [];
  for (const { 0: service, index } of words.matchAll(SERVICE)) {
    const { from, of, nominative } = documentBefore(words, index);
    const end = index + service.length;
    const quoted = namesAfter(words, sides(), end + (SPHERE.exec(words.slice(end, end + 120))?.[0].length ?? 0));
    for (const name of quoted) mentions.push({ from, to: name.to + 1, name, quoted: true, of, nominative });
    if (quoted.length > 0 || of === null || /услуг(?:и|ам|ах|ами)?$/.test(service) && /ые|ых|ым/.test(service.slice(0, 18))) continue;
    const name = unquotedName(line, words, end);
    if (name !== null) mentions.push({ from, to: name.to, name, quoted: false, of, nominative });
  }
  return mentions;
}

function documentBefore(words: string, at: number): Pick<ServiceMention, "from" | "of" | "nominative"> {
  const before = words.slice(Math.max(0, at - REACH), at);
  for (const [form, of, nominative] of DOCUMENTS) {
    const match = form.exec(before);
    if (match !== null) return { from: at - before.length + match.index, of, nominative: nominative.test(match[1] ?? "") };
  }
  return { from: at, of: null, nominative: false };
}

/** «по выдаче лицензий», «Выдача лицензий»: a name that nobody set in quotes. */
function unquotedName(line: string, words: string, at: number): { readonly from: number; readonly to: number } | null {
  const lead = /^\s*[-:]?\s*/.exec(words.slice(at, at + 10))?.[0].length ?? 0;
  const from = at + lead;
  const rest = words.slice(from, from + LONGEST_NAME);
  if (rest === "" || NO_NAME.test(rest)) return null;
  const by = /^по\s+/.exec(rest)?.[0].length ?? 0;
  if (by === 0 && !/\p{Lu}/u.test(line.charAt(from))) return null;
  const to = from + rest.search(NAME_ENDS);
  const name = line.slice(from + by, to);
  if (russianFunction(name, true) === null && (by > 0 || !/^\p{Lu}\p{L}{4,}\s+\p{L}/u.test(name))) return null;
  return { from: from + by, to };
}
