import type { Day } from "@tizilim/common/pure/day";
import type { Calendar } from "./calendar";
import type { DeadlinePolicy } from "./deadline-policy";
import { known, type Known } from "./known";
import { openPeriod } from "./open-period";
import { formatQuarter } from "./quarter";

export interface SubmissionPeriod {
  readonly period: string;
  readonly late: boolean;
}

/**
 * RULES-2025/14, 15: a proposal counts for the period that is open on the day it is submitted. It is late when that is a
 * later one than it was drafted for: the 5th has passed.
 */
export function submissionPeriod(draftedFor: string, today: Day, calendar: Calendar, policy: DeadlinePolicy): Known<SubmissionPeriod> {
  const open = openPeriod(today, calendar, policy);
  if (!open.known) return open;
  const period = formatQuarter(open.value);
  return known(period > draftedFor ? { period, late: true } : { period: draftedFor, late: false });
}
