import type { Day } from "@tizilim/common/pure/day";
import { isDay } from "@tizilim/common/pure/day";
import { fold } from "@tizilim/common/pure/language/fold";

const MONTHS: readonly (readonly [string, string])[] = [
  ["январ", "кантар"], ["феврал", "акпан"], ["март", "наурыз"], ["апрел", "сауир"], ["ма", "мамыр"], ["июн", "маусым"],
  ["июл", "шилде"], ["август", "тамыз"], ["сентябр", "кыркуйек"], ["октябр", "казан"], ["ноябр", "караша"], ["декабр", "желтоксан"],
];
const NUMERIC = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/u;
const RUSSIAN = /(?<!\d)(\d{1,2}) (\p{L}+) (\d{4})/u;
const KAZAKH = /(\d{4}) жылгы (\d{1,2}) (\p{L}+)/u;

/** The first day that a text names, as 30.03.2020, «30 марта 2020 года» or «2020 жылғы 30 наурыздағы»; null where none does or it does not exist. */
export function readDay(text: string): Day | null {
  const folded = fold(text);
  const numeric = NUMERIC.exec(folded);
  if (numeric) return dayOf(numeric[3], numeric[2], numeric[1]);
  const kazakh = KAZAKH.exec(folded);
  if (kazakh) return dayOf(kazakh[1], monthOf(kazakh[3] ?? "", 1), kazakh[2]);
  const russian = RUSSIAN.exec(folded);
  return russian ? dayOf(russian[3], monthOf(russian[2] ?? "", 0), russian[1]) : null;
}

function monthOf(word: string, language: 0 | 1): string {
  return String(MONTHS.findIndex((names) => word.startsWith(names[language])) + 1);
}

function dayOf(year = "", month = "", day = ""): Day | null {
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(text) ? text : null;
}
