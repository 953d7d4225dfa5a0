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
  readonly includedOn: Day;
  /** Of the changes of the by-law up to the day that became known after the service's last entry, the last of each; null where there is none. */
  readonly changedOn: Day | null;
  readonly knownAt: string | null;
}

/** Every service in force with what the monitoring looks at; two statements however many there are. */
export async function monitoredServices(query: RunQuery, today: Day): Promise<MonitoredService[]> {
  const rows = await query<Row>(
    "SELECT s.code AS code, s.lastEntry AS lastEntry, s.record AS record, i.effectiveFrom AS includedOn, k.states AS states, " +
      `${lastChange("changedOn")} AS changedOn, ${lastChange("at")} AS knownAt ` +
      "FROM known_service s JOIN register_line l ON l.number = s.lastEntry JOIN register_line i ON i.number = s.includedBy " +
      "LEFT JOIN known_act k ON k.actId = s.governingAct WHERE s.status = 'IN_FORCE' ORDER BY s.code",
    [today, today],
  );
  const confirmed = await confirmedPeriods(query, null);
  return rows.map(({ code, lastEntry, record, includedOn, states, changedOn, knownAt }) => {
    const act = states === null ? null : stateOn(JSON.parse(states) as ActState[], today);
    return {
      service: { code, lastEntry, record: JSON.parse(record) as RegisterRecord }, confirmedIn: confirmed.get(code) ?? null, includedOn,
      actIsRepealed: act?.status === "REPEALED", actChangedOn: changedOn === null || knownAt === null ? null : later(changedOn, dayOf(new Date(knownAt))),
    };
  });
}

/** One parameter: the day. A change that is announced for a later one has not happened. */
function lastChange(column: "changedOn" | "at"): string {
  return `(SELECT MAX(a.${column}) FROM act_line a WHERE a.actId = s.governingAct AND a.changedOn <= ? AND a.at > l.recordedAt)`;
}

function later(one: Day, other: Day): Day {
  return one < other ? other : one;
}
