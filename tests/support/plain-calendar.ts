import { PUBLISHED_DAYS_OFF } from "./published-days-off";

export type PlainDay = "WORKING" | "REST" | "NOT_SAID";

/** Between them lies the first day of Kurban-ait of 2027, which has not been announced. */
const AWAITED = { from: "2027-05-14", to: "2027-05-18" };
const OFF = new Set(Object.entries(PUBLISHED_DAYS_OFF).flatMap(([year, { holidays, religious, moved }]) => [...holidays, ...religious, ...moved].map((day) => `${year}-${day}`)));

/** The days of some years, in order: counted off by the machine's own calendar, none of the registry's. */
export function plainDays(from: string, to: string): string[] {
  const length = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  return Array.from({ length }, (_, at) => new Date(Date.parse(from) + at * 86_400_000).toISOString().slice(0, 10));
}

/** What the published list says of a day, read off without a rule. */
export function plainDay(day: string): PlainDay {
  if (day < "2025-01-01" || day > "2027-12-31") return "NOT_SAID";
  if (OFF.has(day) || [0, 6].includes(new Date(day).getUTCDay())) return "REST";
  return AWAITED.from <= day && day <= AWAITED.to ? "NOT_SAID" : "WORKING";
}

/** Longer than any term of the registry. */
const LONGEST_TERM = 60;

/** The last of so many working days after a day, recounted one by one; null where the list does not say. */
export function plainCount(day: string, count: number): string | null {
  const start = Date.parse(day) + 86_400_000;
  let counted = 0;
  for (let at = 0; at < LONGEST_TERM; at += 1) {
    const each = new Date(start + at * 86_400_000).toISOString().slice(0, 10);
    if (plainDay(each) === "NOT_SAID") return null;
    if (plainDay(each) === "WORKING") counted += 1;
    if (counted === count) return each;
  }
  throw new RangeError(`no term of ${count} days`);
}
