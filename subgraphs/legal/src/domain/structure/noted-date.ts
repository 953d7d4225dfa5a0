import { type Day, isDay } from "@tizilim/common/pure/day";

const MONTHS = [
  ["января", "қаңтар"], ["февраля", "ақпан"], ["марта", "наурыз"], ["апреля", "сәуір"], ["мая", "мамыр"], ["июня", "маусым"],
  ["июля", "шілде"], ["августа", "тамыз"], ["сентября", "қыркүйек"], ["октября", "қазан"], ["ноября", "қараша"], ["декабря", "желтоқсан"],
] as const;

/** A date as notes write it, with no group of its own: for use within longer patterns. */
export const NOTED_DATE = "(?:\\d{1,2}\\.\\d{2}\\.\\d{4}|\\d{1,2}\\s+[а-я]{3,9}\\s+\\d{4}|\\d{4}\\s+жыл[ғдж]?\\p{L}*\\s+\\d{1,2}\\s+\\p{L}{4,14})";

/** The day that is written; null where there is no such day. */
export function notedDay(written: string): Day | null {
  const numbers = /^(\d{1,2})\.(\d{2})\.(\d{4})$/.exec(written);
  if (numbers !== null) return dayOf(numbers[3], numbers[2], numbers[1]);
  const russian = /^(\d{1,2})\s+([а-я]+)\s+(\d{4})$/.exec(written);
  if (russian !== null) return dayOf(russian[3], monthOf(russian[2] as string), russian[1]);
  const kazakh = /^(\d{4})\s+жыл\p{L}*\s+(\d{1,2})\s+(\p{L}+)$/u.exec(written);
  return kazakh === null ? null : dayOf(kazakh[1], monthOf(kazakh[3] as string), kazakh[2]);
}

function monthOf(word: string): string {
  const small = word.toLowerCase().replaceAll("i", "і");
  return String(MONTHS.findIndex(([russian, kazakh]) => small === russian || small.startsWith(kazakh)) + 1);
}

function dayOf(year = "", month = "", day = ""): Day | null {
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(written) ? written : null;
}
