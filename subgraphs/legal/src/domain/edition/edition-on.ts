import type { Day } from "@tizilim/common/pure/day";
import type { Language } from "@tizilim/common/pure/localized-text";

interface Edition {
  readonly edition: Day;
  readonly language: Language;
}

/** LAW/10, 4) and 5), 11, 2) and 3): the text that is open to everyone: the newest in a language that an act had on a day; editions in any order. */
export function editionOn<E extends Edition>(editions: ReadonlyArray<E>, language: Language, day: Day): E | null {
  let newest: E | null = null;
  for (const each of editions) {
    if (each.language === language && each.edition <= day && (newest === null || each.edition >= newest.edition)) newest = each;
  }
  return newest;
}
