import { matchable } from "../text/matchable";
import { saidLines } from "./said-lines";

const AMOUNT = /(\d+(?:[.,]\d+)?)\s*(?:\([^)]{0,40}\)\s*)?(?:-?\p{L}{0,3} )?(мрп|аек|месячн\p{L}+ расч[её]тн|айлық есептік)/gu;

/** How many monthly calculation indices (МРП, АЕК) the words name, sorted, each once. */
export function feeAmounts(words: string): number[] {
  const amounts = [...matchable(saidLines(words).join(" ")).matchAll(AMOUNT)].map(([, number]) => Number((number as string).replace(",", ".")));
  return [...new Set(amounts)].sort((a, b) => a - b);
}
