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
