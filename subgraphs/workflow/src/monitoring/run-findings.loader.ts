import { oneOf } from "@tizilim/common/database/keyset";
import type { Reader } from "@tizilim/common/database/reader";
import DataLoader from "dataloader";
import type { MonitoringFinding } from "../domain/monitoring";

export type RunFindingsLoader = DataLoader<string, ReadonlyArray<MonitoringFinding>>;

/** What recorded looks found, by the id of one that the viewer has seen: read only where it is asked for, since it is as long as the register. */
export function runFindingsLoader(reader: Reader): RunFindingsLoader {
  return new DataLoader(async (ids) => {
    const named = oneOf("id", ids);
    const rows = await reader.rows<{ id: string; findings: string }>(`SELECT id, findings FROM monitoring_run WHERE ${named.sql}`, named.parameters);
    const found = new Map(rows.map(({ id, findings }) => [id, JSON.parse(findings) as MonitoringFinding[]]));
    return ids.map((id) => found.get(id) ?? []);
  });
}
