import type { Language } from "@tizilim/common/pure/localized-text";
import { matchable } from "../text/matchable";
import { calledBodies } from "./called-bodies";
import type { Candidate } from "./candidate";
import { deedOf } from "./deed-of-name";
import { functionNamed } from "./function-name";
import { goodNamed } from "./good-named";
import { hiddenIn, TAKES_IN } from "./hidden-in-section";
import { IF_ASKED } from "./kazakh-asking";
import { isDoneIn, looselyNamed } from "./loosely-named";
import { nameInNorms } from "./name-in-norms";
import { nameOfUse, withItsObject } from "./name-of-use";
import { MOST_OF_A_LINE } from "./procedure-in";
import { PROCEDURE_WORDS } from "./procedure-words";
import { chaptersIn, documentsIn, titleOfRules, type Section } from "./sections";
import type { TextSightings } from "./text-sightings";
import { inAStatute, isStatute } from "./services-in-statutes";
import { toldInOneClause } from "./told-in-one-clause";
import { tellsLittle, tellsMore } from "./tells-little";
import { proceduresIn } from "./procedures-in";
import { askedByAPerson, givenIn } from "./who-asks";
import { neighbouringChapters, outerChapters } from "./wider-sections";

/**
 * Functions that no words call a state service (norm 37 by what they are): something is asked of a body by a person, and something is
 * given for it. The name is the title of the rules where that tells what is done and they hold no other such function, else the heading
 * of the chapter, else the words of the norm. Where in doubt it is none: what is invented costs more than what a person finds later.
 */
export function hiddenServicesIn({ text: { language }, lines, manners }: TextSightings): Candidate[] {
  const setting = lines.filter((line) => (manners.get(line) ?? "SETS") === "SETS");
  return documentsIn(setting).flatMap((document): Candidate[] => {
    const title = matchable(document.title);
    const none = NO_SERVICE_IN[language].test(title) || PROCEDURE_WORDS[language].against.test(title);
    const whole = withoutAppendices(document);
    const chapters = chaptersIn(whole);
    const called = calledBodies(whole.lines);
    const byHeading = (sections: ReadonlyArray<Section>): Candidate[] => sections.flatMap((section) => hiddenIn(section, headingOf(section, whole, language), language, [], called) ?? []);
    if (none) return byHeading(chapters.filter((chapter) => DUPLICATE[language].test(matchable(chapter.title))));
    if (isStatute(document) && titleNames(whole, language) === null) return inAStatute(whole, chapters, (section) => headingOf(section, whole, language), called);
    const inner = [...byHeading(chapters), ...byHeading(appendicesOfSteps(document))];
    const headed = inner.length > 0 ? inner : byHeading(outerChapters(chapters));
    const name = titleNames(whole, language);
    const little = name === null || tellsLittle(name, language) || TELLS_LITTLE.test(titleOfRules(whole.title));
    const titled = (): Candidate[] => (name !== null && (language === "KK" ? tellsLittle : tellsMore)(name, language) ? [] : [hiddenIn(whole, name, language, chapters, called) ?? []].flat());
    const told = (): Candidate[] => toldIn(whole, chapters, language, called);
    const headedAndTold = (): Candidate[] => (headed.length === 0 ? [] : [...headed, ...toldBeside(headed, chapters, language, called)]);
    if (!little && headed.length === 1 && !isDone(name, headed[0] as Candidate, whole, language)) return headedAndTold();
    if (!little && headed.length < 2) return firstThatFinds([titled, headedAndTold, told, () => byNeighbours(chapters, byHeading)]);
    return firstThatFinds([headedAndTold, told, () => byNeighbours(chapters, byHeading), titled, () => toldByNeighbours(chapters, language), () => (language === "KK" ? toldInOneClause(whole.lines.filter(({ words }) => IF_ASKED.test(words.slice(0, MOST_OF_A_LINE))), language) : [])]);
  });
}

/** What the title names is said in the norms: «Замена дипломов» where they tell only of copies that are issued is no such name. */
function isDone(name: string, headed: Candidate, { lines }: Section, language: Language): boolean {
  const noun = (of: string): string | undefined => matchable(of).split(" ").at(language === "KK" ? -1 : 0);
  return deedOf(name, language) === null || (noun(name) === noun(headed.name) && !LEAVE.test(matchable(name))) || isDoneIn(name, lines, language);
}

/** «Жол беру» is leave of a general kind, and no thing that is given. */
const LEAVE = /(?:жол|мүмкіндік)\s+беру$/;

function firstThatFinds(ways: ReadonlyArray<() => Candidate[]>): Candidate[] {
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
}

/** One after the other: in the words of the norms of one chapter, or of two that follow one another. */
function toldIn(whole: Section, chapters: ReadonlyArray<Section>, language: Language, called: ReadonlyArray<string>): Candidate[] {
  return (chapters.length === 0 ? [whole] : chapters).flatMap((chapter) => byNorms(chapter, language, called) ?? []);
}

/** Beside chapters headed by a function, another may set a whole procedure of its own: a person asks, a body gives, within days or not at all. */
function toldBeside(headed: ReadonlyArray<Candidate>, chapters: ReadonlyArray<Section>, language: Language, called: ReadonlyArray<string>): Candidate[] {
  const anchors = new Set(headed.flatMap(({ sightings }) => sightings.map(({ evidence: { anchor } }) => anchor)));
  return chapters.flatMap((chapter): Candidate[] => {
    if (chapter.lines.some(({ provision: { anchor } }) => anchors.has(anchor)) || titleNames(chapter, language) !== null || askedByAPerson(chapter.lines)?.asker !== "PERSON") return [];
    const found = byNorms(chapter, language, called);
    return found !== null && found.signals.includes("DECIDED_BY_A_BODY") && found.signals.includes("TERM_OR_REFUSAL") ? [found] : [];
  });
}

function toldByNeighbours(chapters: ReadonlyArray<Section>, language: Language): Candidate[] {
  return neighbouringChapters(chapters).flatMap(([, pair]) => byNorms(pair, language) ?? []).slice(0, 1);
}

function byNeighbours(chapters: ReadonlyArray<Section>, byHeading: (sections: ReadonlyArray<Section>) => Candidate[]): Candidate[] {
  return neighbouringChapters(chapters).flatMap((pair) => byHeading(pair)).slice(0, 1);
}

/** Documents whose norms give out much, and none of it a service. */
const NO_SERVICE_IN: Readonly<Record<Language, RegExp>> = {
  RU: /(?:осуществлени|проведени|организаци)[а-яё]*\s+(?:[а-яё-]+\s+){0,4}(?:контрол|надзор|мониторинг)|взаимодействи|при[её]м[а-яё]*\s+на\s+(?:[а-яё-]+\s+){0,3}служб|коммунальн[а-яё]+\s+услуг|слушани|награжд|звани[а-яё]*\s+"?поч[её]тн[а-яё]*\s+граждан|поощрени|регламент[а-яё]*\s+(?:работы\s+)?(?:[а-яё-]+\s+){0,3}маслихат|между\s+(?:уровн|[а-яё]+\s+уровн|аппарат|орган(?!из)|подразделени|управлени|отдел|государствен)|досмотр|ревизи|расследовани|инвентаризац|представлени[а-яё]*\s+(?:[а-яё]+\s+)?(?:сведени|информаци|данны)|конкурс|закуп|тендер|жалоб|апелляц|обжалован|проверк|служебн|должност|кадр|премир|отч[её]т(?!ност)|(?<!строгой\s)отч[её]тност|судебн|взыскан|наказан|бюджет|аукцион|государственн[а-яё]+\s+служб|делопроизводств|(?<![а-яё])платн[а-яё]+\s+(?:[а-яё]+\s+)?(?:услуг|деятельност|работ)/,
  KK: /марапатта|көтермелеу|жете\s+тексер|түгендеу|зерттеп-тексеру|(?:мәлімет|ақпарат|дерек)[а-яәғқңөұүһі]*\s+ұсыну|конкурс|сатып\s+алу(?!(?:ға|дың|ды)?\s+(?:[а-яәғқңөұүһі]+\s+)?(?:шығыс|шығын|өтемақы|көмек|субсидия))|тендер|комисси[а-яәғқңөұүһі]*(?:ның|нің)\s+жұмыс|бақылау\s+(?:нұсқаулы|қағида|тәртіб)|өтініштер(?:ін|ді)\s+қарау|жеке\s+қабылдау|шағым|апелляция|тексер(?!іп,?\s|у\s+(?:жөніндегі\s+)?(?:нұсқаулы|әдістеме))|қызметтік|лауазым|кадр|сыйлықақы|есеп\s+беру|есептілі[кг]|статистика|депутат|құрметті\s+азамат|құқықтық\s+актілердің\s+жоба|сот\s|жазала|бюджет|аукцион|мемлекеттік\s+қызметші|іс\s+жүргізу|ақылы\s+(?:[а-яәғқңөұүһі]+\s+)?(?:қызмет|жұмыс)|(?:нәтиже|мәлімет|ақпарат|дерек)[а-яәғқңөұүһі]*(?:мен|бен|пен)\s+алмас/,
};

/** What replaces a paper that was lost is asked for by its holder, on whatever proposal it was given. */
const DUPLICATE: Readonly<Record<Language, RegExp>> = { RU: /дубликат/, KK: /телнұсқа/ };

/** Titles that may as well be of an office's own work: a chapter tells more. */
const TELLS_LITTLE = /^(?:\p{L}+\s+)?(?:правил\p{L}*|поряд\p{L}*|инструкци\p{L}*)\s+(?:по\s+)?(?:уч[её]т|оказани(?!\p{L}*\s+(?:\p{L}+\s+)?помощи\s+(?:на|для|по|в|при)\s)|оценк|определени|представлени|организаци)|(?:(?<!(?:ға|ге|қа|ке|на|не)\s)көмек\s+көрсету|жүргізу|анықтау|есепке\s+алу)\s+(?:қағида|тәртіб|нұсқаулы)/iu;

/** «Получение купона» is what the applicant does: what a body does is in the words of the norm. */
function headingOf(section: Section, whole: Section, language: Language): string | null {
  const use = nameOfUse(section.title, whole.title, language);
  if (use !== null) return use;
  const name = titleNames(section, language) ?? looselyNamed(section, language);
  const titled = titleNames(whole, language);
  if (name !== null && titled !== null && TAKES_IN[language].test(name) && !TAKES_IN[language].test(titled)) return null;
  return name === null || tellsLittle(name, language) ? null : (goodNamed(name, language) ?? withItsObject(name, titled, language));
}

function titleNames({ title }: Section, language: Language): string | null {
  const name = functionNamed(titleOfRules(title), language);
  return name === null || /^получени/iu.test(name) ? null : name;
}

function byNorms(section: Section, language: Language, called: ReadonlyArray<string> = []): Candidate | null {
  if (PROCEDURE_WORDS[language].headingAgainst.test(matchable(section.title)) || givenIn(section.lines) === null) return null;
  for (const lines of proceduresIn(section.lines)) {
    const found = hiddenIn({ ...section, lines }, goodNamed(section.title, language) ?? nameInNorms(lines, language), language, [], called);
    if (found !== null) return found;
  }
  return null;
}


/** An appendix in which a table tells who does what, under a title of its own. */
function appendicesOfSteps({ lines }: Section): Section[] {
  const starts = lines.flatMap(({ provision }, at) => (at > 0 && provision.kind === "APPENDIX" ? [at] : []));
  return starts.flatMap((start, at): Section[] => {
    const held = lines.slice(start + 1, starts[at + 1] ?? lines.length);
    const heading = held.find(({ provision: { role, cell } }) => role === "TITLE" && cell === null) ?? held.find(({ provision: { cell } }) => cell === null) ?? null;
    return heading === null || !held.some(({ provision: { role } }) => role === "CELL") ? [] : [{ heading, title: heading.passage.text, lines: held.filter((line) => line !== heading) }];
  });
}

/** Forms and lists behind rules describe nothing. */
function withoutAppendices(document: Section): Section {
  const at = document.lines.findIndex(({ provision }, index) => index > 0 && provision.kind === "APPENDIX");
  return at < 0 ? document : { ...document, lines: document.lines.slice(0, at) };
}
