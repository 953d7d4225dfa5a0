import { addDays, isDay, type Day } from "@tizilim/common/pure/day";

/** Reporting period of the Rules (norm 13). */
export interface Quarter {
  readonly year: number;
  readonly number: 1 | 2 | 3 | 4;
}

const FORM = /^(\d{4})-Q([1-4])$/;

/** The quarter that a day lies in. Throws RangeError for a day that does not exist. */
export function quarterOf(day: Day): Quarter {
  if (!isDay(day)) throw new RangeError(`no such day: ${day}`);
  return { year: Number(day.slice(0, 4)), number: numbered(Math.ceil(Number(day.slice(5, 7)) / 3)) };
}

/** `2026-Q3` */
export function formatQuarter({ year, number }: Quarter): string {
  return `${String(year).padStart(4, "0")}-Q${number}`;
}

/** Null when the text is not the id of a quarter. */
export function parseQuarter(id: string): Quarter | null {
  const [, year, number] = FORM.exec(id) ?? [];
  return year === undefined ? null : { year: Number(year), number: numbered(Number(number)) };
}

export function firstDayOf(quarter: Quarter): Day {
  return dayIn(quarter.year, quarter.number * 3 - 2, 1);
}

export function lastDayOf(quarter: Quarter): Day {
  return addDays(firstDayOf(nextQuarter(quarter)), -1);
}

export function nextQuarter({ year, number }: Quarter): Quarter {
  return number === 4 ? { year: year + 1, number: 1 } : { year, number: numbered(number + 1) };
}

export function previousQuarter({ year, number }: Quarter): Quarter {
  return number === 1 ? { year: year - 1, number: 4 } : { year, number: numbered(number - 1) };
}

/** A day of the month after the quarter: January, April, July or October, so there is always a 30th. */
export function dayAfterQuarter(quarter: Quarter, dayOfMonth: number): Day {
  return addDays(firstDayOf(nextQuarter(quarter)), dayOfMonth - 1);
}

function dayIn(year: number, month: number, day: number): Day {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

function numbered(number: number): Quarter["number"] {
  if (number === 1 || number === 2 || number === 3 || number === 4) return number;
  throw new RangeError(`no such quarter: ${number}`);
}
