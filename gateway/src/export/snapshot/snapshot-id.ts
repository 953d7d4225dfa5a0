import { isDay, type Day } from "@tizilim/common/pure/day";

/** Where the three logs ended, and the day whose law is told. */
export interface SnapshotNumbers {
  readonly register: number;
  readonly proposals: number;
  readonly acts: number;
  readonly day: Day;
}

const FORM = /^r(0|[1-9]\d{0,9})-p(0|[1-9]\d{0,9})-a(0|[1-9]\d{0,9})-(\d{4}-\d{2}-\d{2})$/;

export function formatSnapshotId({ register, proposals, acts, day }: SnapshotNumbers): string {
  return `r${register}-p${proposals}-a${acts}-${day}`;
}

/** Null for a text that `formatSnapshotId` could not have written. */
export function parseSnapshotId(text: string): SnapshotNumbers | null {
  const [, register, proposals, acts, day = ""] = FORM.exec(text) ?? [];
  if (register === undefined || !isDay(day)) return null;
  const numbers = [register, proposals, acts].map(Number);
  const [r = 0, p = 0, a = 0] = numbers;
  return numbers.every((number) => number < 2 ** 31) ? { register: r, proposals: p, acts: a, day } : null;
}
