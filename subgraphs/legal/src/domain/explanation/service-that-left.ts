import { LANGUAGES, textIn, type LocalizedText } from "@tizilim/common/pure/localized-text";
import type { FoundService } from "../finding/found-service";
import { sameName } from "../register/same-name";

/**
 * RULES-2025/10: an excluded service keeps its record, and what its act said of it stays in the text. Which of the services of an
 * edition it is tells its name alone: the only one that bears it and is no other of the register. taken: those that are.
 */
export function serviceThatLeft(name: LocalizedText, found: ReadonlyArray<FoundService>, taken: ReadonlySet<FoundService>): FoundService | null {
  const named = found.filter((service) => !taken.has(service) && LANGUAGES.some((language) => bearsIt(textIn(service.name, language), textIn(name, language), language)));
  return named.length === 1 ? (named[0] ?? null) : null;
}

function bearsIt(one: string | null, other: string | null, language: (typeof LANGUAGES)[number]): boolean {
  return one !== null && other !== null && sameName(one, other, language);
}
