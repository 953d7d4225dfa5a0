import type { Day } from "@tizilim/common/pure/day";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { Quarter } from "../domain/quarter";

const MONTHS = [
  ["қаңтар", "қаңтарда", "января"], ["ақпан", "ақпанда", "февраля"], ["наурыз", "наурызда", "марта"], ["сәуір", "сәуірде", "апреля"],
  ["мамыр", "мамырда", "мая"], ["маусым", "маусымда", "июня"], ["шілде", "шілдеде", "июля"], ["тамыз", "тамызда", "августа"],
  ["қыркүйек", "қыркүйекте", "сентября"], ["қазан", "қазанда", "октября"], ["қараша", "қарашада", "ноября"], ["желтоқсан", "желтоқсанда", "декабря"],
] as const;

const ROMAN = ["I", "II", "III", "IV"] as const;

/** On a day: «2026 жылғы 15 тамызда», «15 августа 2026 года». */
export function onDay(day: Day): LocalizedText {
  const [year = "", month = "", date = ""] = day.split("-");
  const [, kk, ru] = MONTHS[Number(month) - 1] ?? ["", "", ""];
  return { kk: `${year} жылғы ${Number(date)} ${kk}`, ru: `${Number(date)} ${ru} ${year} года` };
}

/** «2026 жылғы III тоқсан», «III квартал 2026 года». */
export function quarterInWords({ year, number }: Quarter): LocalizedText {
  return { kk: `${year} жылғы ${ROMAN[number - 1]} тоқсан`, ru: `${ROMAN[number - 1]} квартал ${year} года` };
}
