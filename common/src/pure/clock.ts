import { parseInstant } from "./instant";

const SHIFT = /^([+-])(\d{1,6})([dhm])$/;
const MILLISECONDS = { d: 86_400_000, h: 3_600_000, m: 60_000 } as const;

export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** Always the same moment, whatever the caller does to the dates it was given. */
export function fixedClock(moment: Date): Clock {
  const milliseconds = moment.getTime();
  return { now: () => new Date(milliseconds) };
}

/** So many milliseconds ahead of another clock; negative is behind. */
export function shiftedClock(milliseconds: number, base: Clock = systemClock): Clock {
  return { now: () => new Date(base.now().getTime() + milliseconds) };
}

/**
 * The setting CLOCK: a moment with its zone (`2026-03-01T00:00:00Z`) stands still there; `+3d`, `-2h`, `+15m` runs on
 * ahead of or behind the system's clock. Throws an Error that names CLOCK for anything else.
 */
export function parseClock(text: string): Clock {
  const [, sign, count, unit] = SHIFT.exec(text) ?? [];
  if (unit === "d" || unit === "h" || unit === "m") {
    return shiftedClock((sign === "-" ? -1 : 1) * Number(count) * MILLISECONDS[unit]);
  }
  const moment = parseInstant(text);
  if (moment === null) {
    throw new Error(`CLOCK is neither a moment like 2026-03-01T00:00:00Z nor a shift like +3d, -2h or +15m: ${JSON.stringify(text)}`);
  }
  return fixedClock(new Date(moment));
}
