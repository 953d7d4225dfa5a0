/** Calendar day, `YYYY-MM-DD`: the texts sort as the days do. */
export type Day = string;

/** ISO 8601: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The state has one time since 2024-03-01; before that day the west was an hour behind the east. */
export const STATE_ZONE = "Asia/Almaty";

const WEEKDAYS = [7, 1, 2, 3, 4, 5, 6] as const;
const FORM = /^\d{4}-\d{2}-\d{2}$/;
const MILLISECONDS_A_DAY = 86_400_000;
const clockFaces = new Map<string, Intl.DateTimeFormat>();
/** A zone's distance from UTC is of whole seconds, so that a day never changes inside a second. */
const lastAsked = new Map<string, { readonly second: number; readonly day: Day }>();

/** Whether the text is a day that exists: `2026-02-29` is none. */
export function isDay(text: string): boolean {
  if (!FORM.test(text)) return false;
  const midnight = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text);
}

/** The day on the wall calendar of a named zone at a moment. Throws RangeError for an invalid moment or zone. */
export function dayOf(instant: Date, zone: string = STATE_ZONE): Day {
  const second = Math.floor(instant.getTime() / 1_000);
  const last = lastAsked.get(zone);
  if (last?.second === second) return last.day;
  const parts = new Map(clockFace(zone).formatToParts(instant).map(({ type, value }) => [type, value]));
  const day = `${(parts.get("year") ?? "").padStart(4, "0")}-${parts.get("month")}-${parts.get("day")}`;
  lastAsked.set(zone, { second, day });
  return day;
}

/** Throws RangeError for a day that does not exist and for a result outside the years 0000 to 9999. */
export function addDays(day: Day, count: number): Day {
  const text = new Date(midnightOf(day) + count * MILLISECONDS_A_DAY).toISOString();
  if (!FORM.test(text.slice(0, 10))) throw new RangeError(`no such day: ${day} and ${count} days`);
  return text.slice(0, 10);
}

/** Throws RangeError for a day that does not exist. */
export function weekday(day: Day): Weekday {
  return WEEKDAYS[new Date(midnightOf(day)).getUTCDay() as 0 | 1 | 2 | 3 | 4 | 5 | 6];
}

/** Negative when the first day is earlier, 0 when it is the same, positive when it is later. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function midnightOf(day: Day): number {
  if (!isDay(day)) throw new RangeError(`no such day: ${day}`);
  return Date.parse(`${day}T00:00:00Z`);
}

function clockFace(zone: string): Intl.DateTimeFormat {
  const known = clockFaces.get(zone);
  if (known !== undefined) return known;
  const face = new Intl.DateTimeFormat("en-US", {
    timeZone: zone, calendar: "gregory", numberingSystem: "latn", year: "numeric", month: "2-digit", day: "2-digit",
  });
  clockFaces.set(zone, face);
  return face;
}
