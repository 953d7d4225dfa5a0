import type { Language } from "../localized-text";
import { collationElements, number } from "./collation-elements";

/** Stored beside a key; keys of another version are made again. */
export const SORT_KEY_VERSION = 1;

/** Characters, each one byte. */
export const SORT_KEY_LENGTH = 400;

const LEVEL = "!";
const LONG_GAP = 8649;
const SHORT_GAP = 80;

/**
 * Key of a text in a sorted list: printable ASCII without the space, so that any binary collation, padded or not,
 * puts keys in the order in which `Intl.Collator("kk" | "ru").compare` puts the texts. It holds for the letters of
 * both languages, Latin letters, digits and the signs of `sort-order.ts`; any other character comes after them.
 * A key is cut at 400 characters, which fits a name of 390 small letters or of 130 capitals: longer texts are never
 * put the wrong way round but may share a key, so a list needs a second order, such as the code.
 */
export function sortKey(text: string, language: Language): string {
  const elements = collationElements(text, language);
  const letters = elements.map(({ letter }) => letter).join("");
  const accents = exceptions(elements.map(({ accent }) => accent));
  const cases = exceptions(elements.map(({ letterCase }) => letterCase));
  return `${letters}${LEVEL}${accents}${LEVEL}${cases}`.slice(0, SORT_KEY_LENGTH);
}

/** Weights above 0 with the distance from the last one; the nearer an exception, the later the text. */
function exceptions(weights: readonly number[]): string {
  let key = "";
  let gap = 0;
  for (const weight of weights) {
    if (weight === 0) gap += 1;
    else {
      key += distance(gap) + number(weight, 1);
      gap = 0;
    }
  }
  return key;
}

function distance(gap: number): string {
  if (gap < SHORT_GAP) return number(1 + SHORT_GAP - gap, 1);
  return number(0, 1) + number(Math.max(0, LONG_GAP - 1 - gap), 2);
}
