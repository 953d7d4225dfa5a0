import { addDays, weekday, type Day } from "@tizilim/common/pure/day";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { HolidayFacts, Statement } from "./holiday-facts";
import { HOLIDAYS } from "./holidays";

/** Days of a span of years that are not as their weekday says; a five-day week. */
export interface Calendar {
  readonly years: ReadonlySet<number>;
  /** Holidays, and the days off that make up for others, by their name. */
  readonly off: ReadonlyMap<Day, LocalizedText>;
  /** Saturdays and Sundays that are worked by decree. */
  readonly worked: ReadonlySet<Day>;
  /** Days that may yet be announced as days off. */
  readonly open: ReadonlyMap<Day, LocalizedText>;
}

/**
 * Calendar of the years from `from` to `to` as it was known on a day; null is all that is known now. Years of the
 * span that the facts do not cover stay unknown.
 */
export function calendarOf(
  span: { readonly from: number; readonly to: number }, knownOn: Day | null = null, facts: HolidayFacts = HOLIDAYS,
): Calendar {
  const years = facts.years.filter((year) => span.from <= year && year <= span.to);
  const holidays = years.flatMap((year) => holidaysOf(year, facts, knownOn));
  const announced = facts.announced.filter(({ earliest }) => years.includes(yearOf(earliest)));
  const moved = facts.movedRestDays.filter((move) => isKnown(move, knownOn) && years.includes(yearOf(move.off)));

  const off = new Map(holidays.map(({ day, name }) => [day, name]));
  const open = new Map<Day, LocalizedText>();
  for (const { name, earliest, latest, announced: date } of announced) {
    if (date !== null && isKnown(date, knownOn)) off.set(date.day, name);
    else for (let day = earliest; day <= latest; day = addDays(day, 1)) open.set(day, name);
  }
  for (const { off: day, worked } of moved) off.set(day, restFor(worked));
  for (const { day } of holidays.filter((holiday) => holiday.moves && isWeekend(holiday.day))) {
    off.set(firstNeitherOffNorWeekend(day, off), restFor(day));
  }
  return { years: new Set(years), off, worked: new Set(moved.map(({ worked }) => worked)), open };
}

/** Of the year of a day and of those beside it, as it is known on that day. */
export function calendarAround(day: Day): Calendar {
  const year = yearOf(day);
  return calendarOf({ from: year - 1, to: year + 1 }, day);
}

export function isWeekend(day: Day): boolean {
  return weekday(day) >= 6;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

interface Holiday {
  readonly day: Day;
  readonly name: LocalizedText;
  readonly moves: boolean;
}

function holidaysOf(year: number, facts: HolidayFacts, knownOn: Day | null): Holiday[] {
  return facts.annual
    .filter((holiday) => isKnown(holiday, knownOn))
    .filter(({ firstYear, lastYear }) => (firstYear ?? year) <= year && year <= (lastYear ?? year))
    .flatMap(({ days, name, moves }) => days.map((day) => ({ day: `${year}-${day}`, name, moves })))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Labour Code, art. 85: a holiday on a day of rest gives the next working day after it; two of them give two days. */
function firstNeitherOffNorWeekend(holiday: Day, off: ReadonlyMap<Day, LocalizedText>): Day {
  let day = addDays(holiday, 1);
  while (isWeekend(day) || off.has(day)) day = addDays(day, 1);
  return day;
}

function restFor(day: Day): LocalizedText {
  return { kk: `${day} үшін демалыс`, ru: `Выходной за ${day}` };
}

function isKnown({ knownFrom, knownTo }: Statement, knownOn: Day | null): boolean {
  if (knownOn === null) return knownTo === null;
  return (knownFrom === null || knownFrom <= knownOn) && (knownTo === null || knownOn < knownTo);
}
