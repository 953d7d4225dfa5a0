import { oneOf } from "@tizilim/common/database/keyset";
import type { Reader } from "@tizilim/common/database/reader";
import DataLoader from "dataloader";
import { maySee } from "../domain/authority";
import type { ProposalReader } from "../domain/proposal-visibility";
import { RUN_COLUMNS, runView, type MonitoringRunRow, type MonitoringRunView } from "./monitoring-run.row";

export type MonitoringRunLoader = DataLoader<string, MonitoringRunView | null>;

/** Recorded looks by id; null alike for one that is not there and for one that the viewer may not see. */
export function monitoringRunLoader(reader: Reader, viewer: ProposalReader): MonitoringRunLoader {
  return new DataLoader(async (ids) => {
    if (!maySee(viewer, { thing: "MONITORING_RUN" })) return ids.map(() => null);
    const named = oneOf("id", ids);
    const rows = await reader.rows<MonitoringRunRow>(`SELECT ${RUN_COLUMNS} FROM monitoring_run WHERE ${named.sql}`, named.parameters);
    const found = new Map(rows.map((row) => [row.id, runView(row)]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
