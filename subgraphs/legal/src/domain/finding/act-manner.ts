import type { ActLine } from "./act-line";

/** What the words of a line do: set an order of their own, change another act, or end other acts. */
export type Manner = "SETS" | "AMENDS" | "REPEALS";

const AMENDING_TITLE = /внесени[еия]\s+(?:[а-я]+\s+)?(?:изменени|дополнени)|(?:өзгеріс|толықтыру)[а-яәғқңөұүһі]*\s+(?:[а-яәғқңөұүһі]+\s+){0,3}енгізу/;
const REPEALING_TITLE = /признани[еия]\s+(?:[а-я]+\s+){0,3}утративш|об\s+отмене|күш(?:і|ін)\s+(?:жойылды|жойылған)\s+деп\s+тану|күшін\s+жою/;
/** «Об утверждении Правил … и признании утратившими силу некоторых приказов», «… қағидаларын бекіту және …»: it sets first; its clauses tell what else they do. */
const APPROVING_TITLE = /^["\s]*об\s+утверждении\s+(?:[а-яё]+\s+){0,2}(?:правил|стандарт|регламент|поряд|инструкци|основных\s+требовани)|(?:қағида|стандарт|регламент|нұсқаулы|тәртіб|талап)[а-яәғқңөұүһі]*\s+бекіту(?:,|\s+және|\s+мен)\s/;
const IN_QUOTES = /"[^"]*"/g;
const AMENDS = /внести\s+(?:в\s|следующие|изменени|дополнени)|вн(?:ести|осятся)\s+(?:[а-я]+\s+){0,2}(?:изменени|дополнени)|(?:өзгеріс|толықтыру)[а-яәғқңөұүһі]*\s+(?:[а-яәғқңөұүһі]+\s+){0,3}енгізілсін|мынадай\s+(?:өзгеріс|толықтыру)/;
const REPEALS = /(?:призна(?:ть|ются|ется|ны)|считать)\s+утратившим|(?:^|\s)отменить\s|күш(?:і|ін)\s+(?:жойылды|жойылған)\s+деп\s+танылсын|күші\s+жойылсын/;
const LIST_OF_AMENDED = /^["\s]*(?:перечень\s.{0,160}в\s+которые\s+вносятся|изменения|дополнени|.{0,160}(?:өзгеріс|толықтыру)[а-яәғқңөұүһі]*\s+.{0,60}енгізілетін|.{0,80}енгізілетін\s+(?:өзгеріс|толықтыру))/;
const OWN_DOCUMENT = /^["\s]*(?:[а-я]+\s+)?(?:правила|стандарт|регламент|инструкция|порядок|(?:перечень\s+)?основны[а-я]+\s+требовани)|^["\s]*перечень\s+основных\s+требований|(?:қағидалары|стандарты|регламенті|нұсқаулығы|тізбесі|тәртібі)["\s.]*$/;
const LIST_OF_REPEALED = /^["\s]*(?:переч(?:ень|ня)\s.{0,160}утратив|утративш\S+\s+силу|.{0,120}күші\s+жойылған\s.{0,120}тізбе)/;

/** What each line does, by the title, the headings of appendices and the words that open a list. A document that an amending act words anew sets an order. */
export function mannersOf(lines: ReadonlyArray<ActLine>): Map<ActLine, Manner> {
  const manners = new Map<ActLine, Manner>();
  const byDocument = new Map<string, Manner>();
  const own = mannerOfTitle(lines);
  for (const line of lines) manners.set(line, mannerOf(line, own, manners, byDocument));
  return manners;
}

function mannerOfTitle(lines: ReadonlyArray<ActLine>): Manner {
  for (const { part, provision, words } of lines) {
    if (part !== "HEAD") continue;
    if (provision.role !== "TITLE" && !/^об?\s|туралы\.?$/.test(words)) continue;
    if (APPROVING_TITLE.test(words.replace(IN_QUOTES, '""'))) return "SETS";
    if (AMENDING_TITLE.test(words) && !isQuotedOnly(words)) return "AMENDS";
    if (REPEALING_TITLE.test(words)) return "REPEALS";
  }
  return "SETS";
}

/** «Об отмене приказа "О внесении изменений …"» ends, it does not amend. */
function isQuotedOnly(words: string): boolean {
  const repeals = words.search(REPEALING_TITLE);
  const amends = words.search(AMENDING_TITLE);
  return repeals >= 0 && (/[а-я]/.test(words) && /^о/.test(words) ? repeals < amends && !/\sи\s+(?:о\s+)?внесени/.test(words) : repeals > amends && !/енгізу\s+және/.test(words));
}

function mannerOf(line: ActLine, own: Manner, known: ReadonlyMap<ActLine, Manner>, byDocument: Map<string, Manner>): Manner {
  const { part, document, parent, words, provision } = line;
  if (part === "HEAD") return own;
  if (part === "DOCUMENT" && document !== "" && isHeading(line)) {
    const told = LIST_OF_REPEALED.test(words) ? "REPEALS" : LIST_OF_AMENDED.test(words) ? "AMENDS" : own === "AMENDS" && OWN_DOCUMENT.test(words) ? "SETS" : null;
    if (told !== null && !byDocument.has(document)) byDocument.set(document, told);
  }
  const outer = (parent === null ? undefined : known.get(parent)) ?? own;
  const ofDocument = byDocument.get(document);
  const inherited = part === "DOCUMENT" && ofDocument !== undefined && (provision.kind === "APPENDIX" || outer === own) ? ofDocument : outer;
  if (part === "WORDING") return inherited;
  if (part === "DOCUMENT" && inherited === "SETS") return "SETS";
  const head = words.length > 1_200 ? `${words.slice(0, 600)} ${words.slice(-600)}` : words;
  if (REPEALS.test(head)) return "REPEALS";
  return AMENDS.test(head) ? "AMENDS" : inherited;
}

export function isHeading({ provision: { kind, role } }: ActLine): boolean {
  return role === "TITLE" || kind === "APPENDIX" || (kind === "PARAGRAPH" && role === "TEXT");
}
