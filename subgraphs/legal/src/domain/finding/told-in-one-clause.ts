import type { Language } from "@tizilim/common/pure/localized-text";
import { evidenceIn } from "../card/passage";
import { matchable } from "../text/matchable";
import type { ActLine } from "./act-line";
import { candidateOf, type Candidate } from "./candidate";
import { kazakhClause } from "./kazakh-clause";
import { COURT_DECIDES, NOT_THE_STATE } from "./not-the-state";
import { MOST_OF_A_LINE } from "./procedure-in";
import { PROCEDURE_WORDS } from "./procedure-words";
import { russianClause } from "./russian-clause";
import { SENTENCES } from "./sentences";
import { cleanName } from "./service-name";
import type { Sighting } from "./sighting";
import { nameInNorms } from "./name-in-norms";
import { OFFICE } from "./russian-asking";
import { askedByAPerson, askingsIn, givenIn } from "./who-asks";

const CLAUSE_NAMED: Readonly<Record<Language, (sentence: string, text: string) => string | null>> = { RU: russianClause, KK: kazakhClause };

/**
 * Services that one sentence tells whole, as the functions of a body are listed: «по заявлениям владельцев присваивает номер голубятне».
 * Each is named by the words of the norm.
 */
export function toldInOneClause(lines: ReadonlyArray<ActLine>, language: Language): Candidate[] {
  const seen = new Set<string>();
  return lines.flatMap((line) => toldIn(line, language)).filter(({ stems }) => !seen.has(stems) && seen.add(stems));
}

function toldIn(line: ActLine, language: Language): Candidate[] {
  const { words, passage } = line;
  const wholly = toldByLine(line);
  const clauses = [...words.slice(0, MOST_OF_A_LINE).matchAll(SENTENCES)].flatMap(({ 0: sentence, index }) => {
    const name = isOfOthers(sentence, language) ? null : CLAUSE_NAMED[language](sentence, passage.text.slice(index, index + sentence.length));
    return name === null ? [] : [{ name: withoutOtherDeed(wholly?.startsWith(name) === true ? wholly : name), from: index, to: index + sentence.length }];
  });
  const told = clauses.length === 0 && wholly !== null ? [{ name: wholly, from: 0, to: words.length }] : clauses;
  return told.flatMap(({ name, from, to }): Candidate[] => {
    if (PROCEDURE_WORDS[language].headingAgainst.test(matchable(name))) return [];
    const sighting: Sighting = { kind: "INCLUDE", signal: "TOLD_IN_ONE_CLAUSE", name: cleanName(name), evidence: evidenceIn(line.text, passage, from, to), document: line.document, nameWorth: 1, quoted: false };
    return [candidateOf(language, [sighting], true)];
  });
}

/** «… үлгілерін зерттейді және оларға куәлік …»: what was done before it is no part of the name. */
function withoutOtherDeed(name: string): string {
  return name.replace(/^.*\p{L}(?:ады|еді|йды|йді)\s+(?:және|әрі)\s+(?:(?:оларға|оған)\s+)?/u, "");
}

/** A person turns to a body in the line, and the body gives. */
function toldByLine(line: ActLine): string | null {
  const asked = askedByAPerson([line]) ?? askingsIn([line])[0] ?? null;
  const byAPerson = asked?.asker === "PERSON" || (asked !== null && line.text.language === "RU" && GIVEN_TO_ONE.test(line.words));
  return byAPerson && !isOfOthers(line.words, line.text.language) && givenIn([line]) !== null ? nameInNorms([line], line.text.language) : null;
}

/** «Добровольному пожарному … аким предоставляет путевку»: it opens with the one who is given something. */
const GIVEN_TO_ONE = new RegExp(`^\\s*(?:\\d+[.)]\\s+)?(?!${OFFICE})(?:[а-яё-]+(?:ому|ему|ым|им)\\s+){0,3}(?!${OFFICE}|цел|срок|поряд|образ|итог|результат)[а-яё-]{4,}(?:у|ю|ам|ям|ому|ему)[,\\s]`);
const PAID_FOR: Readonly<Record<Language, RegExp>> = { RU: /на\s+(?:платной|договорной|возмездной)\s|за\s+плату|по\s+договор/, KK: /ақылы|шарт(?:тық)?\s+негіз/ };

function isOfOthers(sentence: string, language: Language): boolean {
  return PAID_FOR[language].test(sentence) || PROCEDURE_WORDS[language].against.test(sentence) || NOT_THE_STATE[language].test(sentence) || COURT_DECIDES[language].test(sentence);
}
