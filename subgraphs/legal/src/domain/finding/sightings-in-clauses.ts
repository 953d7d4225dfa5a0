import type { ActLine } from "./act-line";
import type { ServiceMention } from "./service-mention";
import { sightingOf, type Sighting } from "./sighting";

const APPROVES = /(?:^|\s)утвердить(?:\s|:|$)|утвержда[юе]тся|(?:^|\s)определить\s|бекітілсін|бекітіледі|(?:^|\s)реализовать\s/;
const LEADS_TO_APPROVED = /^(?:\d+\.\s*)?(?:мыналар|қоса\s+беріліп\s+отырған|осы\s+[^.;]{0,80}сәйкес|мынадай[^.;]{0,60})[^.;]{0,40}:$/;
const APPROVED_TOGETHER = /бекітілсін["\s.]*$/;
const INTO = /(?:^|\s)(?:в|во|к|на|для)\s+(?:указанн[а-я]+\s+)?$/;
const OF_AN_APPROVAL = /об?\s+утверждении\s+(?:(?:прилагаем|типов|временн|нов)[а-я]+\s+){0,2}$/;
const OF_RENDERING = /(?:некоторых\s+вопросах|пилотного\s+проекта)\s+$/;

/** «1. Утвердить: 1) Правила оказания государственной услуги "…"»: what the act itself approves. `listEnd`: the last item of the list that it stands in. */
export function sightingInClause(line: ActLine, mention: ServiceMention, listEnd: ActLine | null): Sighting | null {
  const { words, parent } = line;
  if (mention.of === null || !mention.nominative || INTO.test(words.slice(0, mention.from))) return null;
  const approves = APPROVES.test(words) || (parent !== null && (APPROVES.test(parent.words) || LEADS_TO_APPROVED.test(parent.words) || (listEnd !== null && APPROVED_TOGETHER.test(listEnd.words))));
  return approves ? sightingOf(line, mention, "INCLUDE", "APPROVED_IN_CLAUSE", 7) : null;
}

const NAMES_BEFORE = /"[^"]*"/g;
const JOINTS = /["\s,;]+|(?<![а-яәғқңөұүһі])(?:және|мен|пен|бен)(?![а-яәғқңөұүһі])/g;
/** More than this before a name is no list of names. */
const LONGEST_LIST = 2_000;
const LONGEST_PLACE = 95;

/** Before the name stand other names at most, and where the services are rendered: «… қаласында көрсетілетін "…", "…" және "…"». */
function opensTitle(words: string, { name: { from } }: ServiceMention): boolean {
  if (from > LONGEST_LIST) return false;
  const before = words.slice(0, from).replace(NAMES_BEFORE, " ").replace(JOINTS, " ").trim();
  return before === "" || (before.length <= LONGEST_PLACE && before.endsWith(" көрсетілетін"));
}

/** «Об утверждении Правил оказания государственной услуги "…"», «"…" мемлекеттік қызмет көрсету қағидаларын бекіту туралы». */
export function sightingInTitle(line: ActLine, mention: ServiceMention): Sighting | null {
  const { words, text, provision } = line;
  if (mention.of === null || (provision.role !== "TITLE" && !/^об?\s|туралы\.?$/.test(words))) return null;
  const approves = text.language === "KK"
    ? opensTitle(words, mention) && /бекіту\s+туралы|мәселелері\s+туралы|іске\s+асыру\s+туралы/.test(words.slice(mention.to))
    : (mention.of !== "PROVISION" || words.startsWith("поряд", mention.from) ? OF_AN_APPROVAL : OF_RENDERING).test(words.slice(0, mention.from)) || /^["\s]*$/.test(words.slice(0, mention.from));
  return approves ? sightingOf(line, mention, "INCLUDE", "ACT_TITLE", 3) : null;
}
