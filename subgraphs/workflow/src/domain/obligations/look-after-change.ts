import { dayOf, type Day } from "@tizilim/common/pure/day";

/** A service was looked at, by a proposal for it or in an inventory. */
export interface LookAt {
  readonly at: Date;
  /** The proposal that was submitted; null: it was confirmed, or found to need a change, in an inventory. */
  readonly proposal: string | null;
}

/** RULES-2025/11 and 13: the first look at a service on the day of the change or after it, whatever the look found; null where there was none. */
export function lookAfterChange(changedOn: Day, looks: ReadonlyArray<LookAt>): LookAt | null {
  const after = looks.filter(({ at }) => dayOf(at) >= changedOn);
  return after.reduce<LookAt | null>((first, look) => (first === null || look.at < first.at ? look : first), null);
}
