import { dayOf, type Day } from "@tizilim/common/pure/day";
import { calendarOf, yearOf } from "../domain/calendar";
import type { DeadlinePolicy } from "../domain/deadline-policy";
import { monitoringFindings, type MonitoringFinding } from "../domain/monitoring";
import { openPeriod } from "../domain/open-period";
import { quarterOf, type Quarter } from "../domain/quarter";
import type { RunQuery } from "@tizilim/common/database/run-query";
import { monitoredServices } from "./monitored-services.store";

/** RULES-2025/11: what of the register calls for a look, over all services in force. */
export async function lookAtRegister(query: RunQuery, now: Date, quarters: number, policy: DeadlinePolicy): Promise<MonitoringFinding[]> {
  const today = dayOf(now);
  return monitoringFindings(await monitoredServices(query, today), openQuarter(today, policy), quarters);
}

/** RULES-2025/13: whose inventory is taken in; while that of the last quarter is, nobody lacks one of the next. */
function openQuarter(today: Day, policy: DeadlinePolicy): Quarter {
  const year = yearOf(today);
  const open = openPeriod(today, calendarOf({ from: year - 1, to: year + 1 }, today), policy);
  return open.known ? open.value : quarterOf(today);
}
