import { dayOf } from "@tizilim/common/pure/day";
import { monitoringFindings, type MonitoringFinding } from "../domain/monitoring";
import { quarterOf } from "../domain/quarter";
import type { RunQuery } from "@tizilim/common/database/run-query";
import { monitoredServices } from "./monitored-services.store";

/** RULES-2025/11: what of the register calls for a look, over all services in force. */
export async function lookAtRegister(query: RunQuery, now: Date, quarters: number): Promise<MonitoringFinding[]> {
  const today = dayOf(now);
  return monitoringFindings(await monitoredServices(query, today), quarterOf(today), quarters);
}
