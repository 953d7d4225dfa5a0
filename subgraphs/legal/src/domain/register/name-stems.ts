import { kazakhStem } from "@tizilim/common/pure/language/kazakh-stem";
import { russianStem } from "@tizilim/common/pure/language/russian-stem";
import { tokens } from "@tizilim/common/pure/language/tokens";
import type { Language } from "@tizilim/common/pure/localized-text";

const STEM_OF: Readonly<Record<Language, (word: string) => string>> = { KK: kazakhStem, RU: russianStem };

/** Folded words that tie others together and say nothing of what a service is about. */
const TIES = new Set("и или в во на по для о об от до при с со из к за а также их его в том числе мен бен пен жане немесе уш бойынша туралы ушин ретинде".split(" "));

/** The words of a name as they are compared: stems without endings, each once. Abbreviations in brackets beside their words do not count. */
export function nameStems(name: string, language: Language): ReadonlySet<string> {
  return new Set(tokens(name).filter((word) => !TIES.has(word)).map(STEM_OF[language]));
}
