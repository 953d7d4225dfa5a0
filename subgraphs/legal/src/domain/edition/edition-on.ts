import type { Day } from "@tizilim/common/pure/day";
import type { Language } from "@tizilim/common/pure/localized-text";

interface Edition {
  readonly edition: Day;
  readonly language: Language;
}

/** The newest text in a language that an act had on a day; editions in any order. */
export function editionOn<E extends Edition>(editions: ReadonlyArray<E>, language: Language, day: Day): E | null {
  let newest: E | null = null;
  for (const each of editions) {
    if (each.language === language && each.edition <= day && (newest === null || each.edition >= newest.edition)) newest = each;
  }
  return newest;
}

/** LAW/4, norm 1: both languages have equal force, so a text that lags behind the other is told. */
export function laggingLanguage(editions: ReadonlyArray<Edition>, day: Day): Language | null {
  const [kk, ru] = [editionOn(editions, "KK", day), editionOn(editions, "RU", day)];
  if (kk === null && ru === null) return null;
  if (kk === null || (ru !== null && kk.edition < ru.edition)) return "KK";
  return ru === null || ru.edition < kk.edition ? "RU" : null;
}
