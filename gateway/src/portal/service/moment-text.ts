import { STATE_ZONE } from "@tizilim/common/pure/day";

const CLOCK_FACE = new Intl.DateTimeFormat("sv-SE", { timeZone: STATE_ZONE, dateStyle: "short", timeStyle: "medium" });

/** A recorded moment on the clocks of the state, such as 2026-02-01 10:15:00. */
export function momentText(instant: string): string {
  return CLOCK_FACE.format(new Date(instant));
}
