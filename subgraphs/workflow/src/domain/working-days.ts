import { addDays, type Day } from "@tizilim/common/pure/day";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { isWeekend, yearOf, type Calendar } from "./calendar";
import { known, unknown, type Known } from "./known";

/** Unknown for a year that the calendar does not cover, and for a day that may yet be announced as a day off. */
export function isWorkingDay(day: Day, calendar: Calendar): Known<boolean> {
  if (!calendar.years.has(yearOf(day))) return unknown(yearIsUnknown(yearOf(day)));
  if (calendar.worked.has(day)) return known(true);
  if (calendar.off.has(day) || isWeekend(day)) return known(false);
  const awaited = calendar.open.get(day);
  return awaited === undefined ? known(true) : unknown(dayIsOpen(day, awaited));
}

/** The day itself, where it is a working day. */
export function nextWorkingDay(day: Day, calendar: Calendar): Known<Day> {
  for (let candidate = day; ; candidate = addDays(candidate, 1)) {
    const working = isWorkingDay(candidate, calendar);
    if (!working.known) return working;
    if (working.value) return known(candidate);
  }
}

/**
 * LAW/15 (3) and LAW/23 (2) count so: the last of so many working days after a day, which is not counted itself; the day itself for 0.
 * Throws RangeError unless the count is a whole number that is not negative.
 */
export function addWorkingDays(day: Day, count: number, calendar: Calendar): Known<Day> {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a number of working days: ${count}`);
  let last = day;
  for (let counted = 0; counted < count; counted += 1) {
    const next = nextWorkingDay(addDays(last, 1), calendar);
    if (!next.known) return next;
    last = next.value;
  }
  return known(last);
}

function yearIsUnknown(year: number): LocalizedText {
  return {
    kk: `${year} жылғы мереке және демалыс күндері белгісіз.`,
    ru: `Праздничные и выходные дни ${year} года неизвестны.`,
  };
}

function dayIsOpen(day: Day, awaited: LocalizedText): LocalizedText {
  return {
    kk: `${day} жұмыс күні ме, белгісіз: мына күн әлі жарияланған жоқ: ${awaited.kk}.`,
    ru: `Неизвестно, рабочий ли день ${day}: ещё не объявлена дата: ${awaited.ru}.`,
  };
}
