import { dayOf, type Day } from "@tizilim/common/pure/day";
import type { MonitoredService } from "../domain/monitoring";
import type { RegisterRecord } from "../domain/register-record";
import { stateOn, type ActState } from "../following/act-state";
import type { RunQuery } from "@tizilim/common/database/run-query";
import { confirmedPeriods } from "../inventory/confirmed-periods.store";

interface Row {
  readonly code: string;
  readonly lastEntry: number;
  readonly record: string;
  readonly states: string | null;
  /** Of the changes of the by-law that became known after the service's last entry, the last of each; null where there is none. */
  readonly changedOn: Day | null;
  readonly knownAt: string | null;
}

/** Every service in force with what the monitoring looks at; two statements however many there are. */
export async function monitoredServices(query: RunQuery, today: Day): Promise<MonitoredService[]> {
  const rows = await query<Row>(
    "SELECT s.code AS code, s.lastEntry AS lastEntry, s.record AS record, k.states AS states, " +
      `${lastChange("changedOn")} AS changedOn, ${lastChange("at")} AS knownAt ` +
      "FROM known_service s JOIN register_line l ON l.number = s.lastEntry LEFT JOIN known_act k ON k.actId = s.governingAct WHERE s.status = 'IN_FORCE' ORDER BY s.code",
  );
  const confirmed = await confirmedPeriods(query, null);
  return rows.map(({ code, lastEntry, record, states, changedOn, knownAt }) => {
    const act = states === null ? null : stateOn(JSON.parse(states) as ActState[], today);
    return {
      service: { code, lastEntry, record: JSON.parse(record) as RegisterRecord }, confirmedIn: confirmed.get(code) ?? null,
      actIsRepealed: act?.status === "REPEALED", actChangedOn: changedOn === null || knownAt === null ? null : later(changedOn, dayOf(new Date(knownAt))),
    };
  });
}

function lastChange(column: "changedOn" | "at"): string {
  return `(SELECT MAX(a.${column}) FROM act_line a WHERE a.actId = s.governingAct AND a.changedOn IS NOT NULL AND a.at > l.recordedAt)`;
}

function later(one: Day, other: Day): Day {
  return one < other ? other : one;
}
