/** RFC 3339 in UTC with six digits of a second: the texts sort as the moments do, on every database. */
export type Instant = string;

const RFC_3339 =
  /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?([Zz]|[+-]\d{2}:\d{2})$/;

/** Later than any moment that is recorded. */
export const END_OF_TIME: Instant = "9999-12-31T23:59:59.999999Z";

export function instantOf(moment: Date): Instant {
  return moment.toISOString().replace(/(\.\d{3})Z$/, "$1000Z");
}

/** Null when the text is no moment: a wrong form, or a day or time that does not exist. */
export function parseInstant(text: string): Instant | null {
  const match = RFC_3339.exec(text);
  if (!match) return null;
  const [, day, time, fraction = "", zone] = match;
  const wholeSecond = new Date(`${day}T${time}${zone?.toUpperCase()}`);
  if (Number.isNaN(wholeSecond.getTime()) || !dayExists(day ?? "")) return null;
  return `${wholeSecond.toISOString().slice(0, 19)}.${fraction.slice(0, 6).padEnd(6, "0")}Z`;
}

/** The first moment that is later than `last` and not before `now`: no two entries share one. */
export function momentAfter(last: Instant | null, now: Instant): Instant {
  if (last === null || now > last) return now;
  const micros = BigInt(Date.parse(`${last.slice(0, 19)}Z`)) * 1000n + BigInt(last.slice(20, 26)) + 1n;
  const millis = Number(micros / 1000n);
  return `${new Date(millis).toISOString().slice(0, 19)}.${String(micros % 1_000_000n).padStart(6, "0")}Z`;
}

function dayExists(day: string): boolean {
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
}
