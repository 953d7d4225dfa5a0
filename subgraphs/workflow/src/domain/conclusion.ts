import { dayOf, type Day } from "@tizilim/common/pure/day";
import { instantOf, type Instant } from "@tizilim/common/pure/instant";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";

export interface Ground {
  readonly code: string;
  readonly provision: string;
  readonly text: LocalizedText;
}

/** RULES-2025/18: a reasoned conclusion of refusal. Only its sending is added once it is issued. */
export interface Conclusion {
  /** Running number of its year, e.g. 2026/17. */
  readonly number: string;
  readonly grounds: ReadonlyArray<Ground>;
  readonly issuedAt: Instant;
  readonly sentAt: Instant | null;
}

/** `before`: how many were issued in the year of the day on which this one is. Throws RangeError without a ground. */
export function issueConclusion(grounds: ReadonlyArray<Ground>, before: number, now: Date): Conclusion {
  if (grounds.length === 0) throw new RangeError("a conclusion rests on at least one ground");
  return { number: conclusionNumber(dayOf(now), before + 1), grounds, issuedAt: instantOf(now), sentAt: null };
}

/** Numbers begin anew with each year of the registry's own time. */
export function conclusionNumber(day: Day, running: number): string {
  return `${day.slice(0, 4)}/${running}`;
}
