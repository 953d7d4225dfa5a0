import { and, oneOf } from "@tizilim/common/database/keyset";
import type { RunQuery } from "@tizilim/common/database/run-query";
import { dayOf, type Day } from "@tizilim/common/pure/day";
import type { ChangeSinceEntry } from "../domain/changed-since-confirmation";

/** By service in force, the last change of its by-law up to a day that became known after the service's last entry; one statement. */
export async function changesSinceEntry(query: RunQuery, codes: ReadonlyArray<string>, today: Day): Promise<Map<string, ChangeSinceEntry>> {
  const condition = and([oneOf("s.code", codes), { sql: "s.status = 'IN_FORCE' AND a.changedOn <= ? AND a.at > l.recordedAt", parameters: [today] }]);
  const rows = await query<{ code: string; act: string; changedOn: Day; knownAt: string }>(
    "SELECT s.code AS code, s.governingAct AS act, MAX(a.changedOn) AS changedOn, MAX(a.at) AS knownAt FROM known_service s " +
      `JOIN register_line l ON l.number = s.lastEntry JOIN act_line a ON a.actId = s.governingAct WHERE ${condition.sql} GROUP BY s.code, s.governingAct`,
    condition.parameters,
  );
  return new Map(rows.map(({ code, act, changedOn, knownAt }) => {
    const knownOn = dayOf(new Date(knownAt));
    return [code, { act, changedOn, actChangedOn: changedOn < knownOn ? knownOn : changedOn }];
  }));
}
