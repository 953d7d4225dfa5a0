import { fold } from "@tizilim/common/pure/language/fold";
import type { Language } from "@tizilim/common/pure/localized-text";
import type { Column } from "./column";
import { COLUMN_STEMS } from "./column-stems";

const folded = (stems: readonly string[]): string[] => stems.map((stem) => ` ${fold(stem)}`);
const FOLDED_STEMS = COLUMN_STEMS.map(({ field, ru, kk, contract }) => ({ field, ru: folded(ru), kk: folded(kk), contract: folded(contract) }));

/** As fold leaves them: Kazakh letters are their plain neighbours. */
const KAZAKH = /(?<!\p{L})(казахск\p{L}*|каз|казакша|казак|kk|kz|kaz)(?!\p{L})/u;
const RUSSIAN = /(?<!\p{L})(русск\p{L}*|рус|орысша|орыс|ru|rus)(?!\p{L})/u;

/** Null for a heading that means none of the fields; words in brackets count only for the language. */
export function recogniseHeading(heading: string): Column | null {
  const whole = fold(heading.replaceAll("_", " "));
  const words = ` ${whole.replace(/\([^)]*\)/gu, " ").replace(/[^\p{L}\p{N}№]+/gu, " ").trim()}`;
  const has = (stems: readonly string[]): boolean => stems.some((stem) => words.includes(stem));
  const known = FOLDED_STEMS.find(({ ru, kk, contract }) => has(ru) || has(kk) || has(contract));
  if (!known) return null;
  return { field: known.field, language: languageOf(whole), worded: has(known.kk) ? "KK" : has(known.ru) ? "RU" : null };
}

/** How many different fields a row of headings names; 0 where neither a code nor a name is among them. */
export function headingCount(cells: readonly string[]): number {
  const fields = new Set(cells.flatMap((cell) => recogniseHeading(cell)?.field ?? []));
  return fields.has("code") || fields.has("name") ? fields.size : 0;
}

function languageOf(folded: string): Language | null {
  if (KAZAKH.test(folded)) return "KK";
  return RUSSIAN.test(folded) ? "RU" : null;
}
