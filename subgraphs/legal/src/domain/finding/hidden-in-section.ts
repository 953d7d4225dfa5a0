import type { Language } from "@tizilim/common/pure/localized-text";
import { evidenceIn } from "../card/passage";
import type { Evidence } from "../evidence";
import { matchable } from "../text/matchable";
import type { ActLine } from "./act-line";
import { calledBodyIn } from "./called-bodies";
import { candidateOf, type Candidate } from "./candidate";
import { deedOf } from "./deed-of-name";
import { functionNamed } from "./function-name";
import { looselyNamed } from "./loosely-named";
import { COURT_DECIDES, NO_STATE_BODY, NOT_THE_STATE } from "./not-the-state";
import { firstOf, MOST_OF_A_LINE, speaksAgainst } from "./procedure-in";
import { PROCEDURE_WORDS } from "./procedure-words";
import { titleOfRules, type Section } from "./sections";
import { cleanName } from "./service-name";
import type { Sighting } from "./sighting";
import { makeCandidate, type SignalName } from "./signals";
import { askedByAPerson, givenIn } from "./who-asks";

/** `chapters`: of a whole document, of which only those tell against it in which something is asked or given. `called`: what it calls bodies. `house`: the title of its statute, where the body is the one that it founds. */
export function hiddenIn(section: Section, name: string | null, language: Language, chapters: ReadonlyArray<Section> = [], called: ReadonlyArray<string> = [], house: ActLine | null = null): Candidate | null {
  const { heading, title, lines } = section;
  if (heading === null || name === null || PROCEDURE_WORDS[language].headingAgainst.test(matchable(name))) return null;
  const headedBy = functionNamed(titleOfRules(title), language) ?? looselyNamed(section, language);
  const asked = askedByAPerson(lines);
  if (asked === null || (asked.asker !== "PERSON" && HANDS_OVER[language].test(name))) return null;
  const body = firstOf(lines, "body") ?? calledBodyIn(lines, called) ?? (house === null ? null : evidenceIn(house.text, house.passage, 0, house.passage.text.length));
  const term = firstOf(lines, "termOrRefusal");
  const deed = headedBy === null ? null : deedOf(headedBy, language);
  const given = givenIn(lines, deed, body !== null) ?? (headedBy !== null && section.joined !== true && asked.asker === "PERSON" && term !== null ? { ...asked, evidence: evidenceIn(heading.text, heading.passage, 0, heading.passage.text.length) } : null);
  if (given !== null && TAKES_IN[language].test(name) && !lines.some(({ words }) => GIVES_BACK[language].test(words))) return null;
  if (given !== null && section.joined === true && lines.indexOf(given.line) < lines.indexOf(asked.line)) return null;
  if (given === null || isOfOthers(lines, heading, given.line, body, deed === null && asked.asker !== "PERSON" ? null : term, language)) return null;
  if (speaksAgainst([heading, ...linesAbout(heading, lines, chapters, asked.line, given.line)])) return null;
  const sighting = (signal: SignalName, evidence: Evidence): Sighting => ({ kind: "INCLUDE", signal, name: cleanName(name), evidence, document: heading.document, nameWorth: 1, quoted: false });
  const headed = headedBy === null ? [] : [sighting("HEADED_BY_A_FUNCTION", evidenceIn(heading.text, heading.passage, 0, heading.passage.text.length))];
  const shown = [sighting("INTAKE_AND_RESULT", asked.evidence), ...(body === null ? [] : [sighting("DECIDED_BY_A_BODY", body)]), ...(term === null ? [] : [sighting("TERM_OR_REFUSAL", term)]), sighting("INTAKE_AND_RESULT", given.evidence)];
  const candidate = candidateOf(language, [...headed, ...shown], true);
  return makeCandidate(candidate.signals) ? candidate : null;
}

/** What is taken in is a service where something is given for it alone; of rules whose title names what is done it is a stage. */
export const TAKES_IN: Readonly<Record<Language, RegExp>> = { RU: /^при[её]м(?!\p{L})/iu, KK: /қабылдау$/iu };

/** Between bodies as often as to a person. */
const HANDS_OVER: Readonly<Record<Language, RegExp>> = { RU: /(?:^|\sи\s)(?:передача|возврат|закрепление)(?!\p{L})/iu, KK: /(?:табыстау|қайтару)$/iu };

/** To the one who hands it in. */
const GIVES_BACK: Readonly<Record<Language, RegExp>> = { RU: /(?<!не\s)(?<![а-яё])(?:выда|вруча|отда|получа|направля|высыла|возвраща|став|простав)[а-яё]*т(?:ся)?(?![а-яё])/, KK: /(?:береді|беріледі|табысталады|тапсырады|алады|жолдайды|жібереді)(?![а-яәғқңөұүһі])/ };

/** Given by a firm or a court. Where no body is told, the heading and a term have to show the function, and nobody else may give. */
function isOfOthers(lines: ReadonlyArray<ActLine>, heading: ActLine, given: ActLine, body: Evidence | null, term: Evidence | null, language: Language): boolean {
  const told = (within: ReadonlyArray<ActLine>, words: RegExp): ActLine[] => within.filter((line) => words.test(line.words.slice(0, MOST_OF_A_LINE)));
  if (told(lines, COURT_DECIDES[language]).length > 0) return true;
  if (body === null) return term === null || told([heading, ...lines], NOT_THE_STATE[language]).length > 0 || told([heading, ...lines], NO_STATE_BODY[language]).length > 0;
  return told([given], NOT_THE_STATE[language]).some(({ words }) => !PROCEDURE_WORDS[language].body.test(words.slice(0, MOST_OF_A_LINE)));
}

/** The chapters in which something is asked and given; in a document without chapters the norms from the one to the other. */
function linesAbout(heading: ActLine, lines: ReadonlyArray<ActLine>, chapters: ReadonlyArray<Section>, asked: ActLine, given: ActLine): ReadonlyArray<ActLine> {
  if (isChapter(heading)) return lines;
  const about = chapters.filter((chapter) => chapter.heading !== null && isChapter(chapter.heading) && (chapter.lines.includes(asked) || chapter.lines.includes(given)));
  if (about.length > 0) return about.flatMap((chapter) => chapter.lines);
  const [first, last] = [lines.indexOf(asked), lines.indexOf(given)].sort((a, b) => a - b) as [number, number];
  return lines.slice(Math.max(0, first - 1), last + 2);
}

function isChapter({ provision: { kind } }: ActLine): boolean {
  return kind === "CHAPTER" || kind === "ARTICLE";
}
