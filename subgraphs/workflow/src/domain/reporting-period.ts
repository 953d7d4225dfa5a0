import type { Day } from "@tizilim/common/pure/day";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { Calendar } from "./calendar";
import type { DeadlinePolicy } from "./deadline-policy";
import { deadlinesOf, type Deadline } from "./deadlines";
import { firstDayOf, formatQuarter, lastDayOf, type Quarter } from "./quarter";

/** A quarter with the terms that fall in the month after it. */
export interface PeriodRecord {
  readonly id: string;
  readonly from: Day;
  readonly to: Day;
  readonly deadlines: ReadonlyArray<Deadline>;
  readonly unknown: LocalizedText | null;
}

/** The month after the last quarter of that year could not be written as a day. */
const LAST_YEAR = 9998;

export function hasTerms(quarter: Quarter): boolean {
  return quarter.year <= LAST_YEAR;
}

export function reportingPeriod(quarter: Quarter, calendar: Calendar, policy: DeadlinePolicy): PeriodRecord {
  return { id: formatQuarter(quarter), from: firstDayOf(quarter), to: lastDayOf(quarter), ...deadlinesOf(quarter, calendar, policy) };
}
