import type { Language } from "@tizilim/common/pure/localized-text";
import type { ActLine } from "./act-line";
import { DECISIONS } from "./decision-words";
import { deedOf } from "./deed-of-name";
import { functionNamed } from "./function-name";
import { MOST_OF_A_LINE } from "./procedure-in";
import type { Section } from "./sections";
import { isOwnWork } from "./tells-little";
import { askedByAPerson, givenIn } from "./who-asks";

/** Any other deed, where a person asks for it and something is given. In Kazakh any verb has its noun: there the norms must do it, and give something. */
export function looselyNamed({ title, lines }: Section, language: Language): string | null {
  const name = functionNamed(title, language, true);
  const asked = askedByAPerson(lines);
  if (name !== null && language === "KK" && (givenIn(lines) === null || (deedOf(name, language) !== null && !isDoneIn(name, lines, language)))) return null;
  return name === null || isOwnWork(name, language) || asked?.asker !== "PERSON" || (givenIn(lines.slice(lines.indexOf(asked.line))) === null && !isDoneIn(name, lines.slice(lines.indexOf(asked.line)), language) && !isToldOf(lines, language)) ? null : name;
}

/** What was decided is told to the one who asked. */
export function isToldOf(lines: ReadonlyArray<ActLine>, language: Language): boolean {
  return lines.some(({ words }) => DECISIONS[language].test(words.slice(0, MOST_OF_A_LINE)));
}

export function isDoneIn(name: string, lines: ReadonlyArray<ActLine>, language: Language): boolean {
  const deed = deedOf(name, language);
  return deed !== null && lines.some(({ words }) => deed.test(words.slice(0, MOST_OF_A_LINE)));
}
