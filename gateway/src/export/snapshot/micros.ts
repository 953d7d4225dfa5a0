import type { Instant } from "@tizilim/common/pure/instant";

/** Microseconds since 1970: moments as numbers that a search can halve. Exact until the year 2255. */
export function microsOf(instant: Instant): number {
  return Date.parse(`${instant.slice(0, 19)}Z`) * 1_000 + Number(instant.slice(20, 26));
}

export function instantOfMicros(micros: number): Instant {
  const millis = Math.floor(micros / 1_000);
  const seconds = new Date(millis).toISOString().slice(0, 19);
  return `${seconds}.${String(((millis % 1_000) + 1_000) % 1_000).padStart(3, "0")}${String(micros - millis * 1_000).padStart(3, "0")}Z`;
}
