import { insertRows } from "@tizilim/common/database/insert-rows";
import { oneOf } from "@tizilim/common/database/keyset";
import type { Instant } from "@tizilim/common/pure/instant";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { RunQuery } from "@tizilim/common/database/run-query";
import type { WorkflowWriter } from "../log/workflow-writer";
import { among } from "./duty-scope";

/** By id of the duty: when it was met outside, as whoever owes it told. */
export async function dutyRecords(query: RunQuery, bodies: ReadonlyArray<string> | null): Promise<Map<string, Date>> {
  const own = among("body", bodies);
  const rows = await query<{ duty: string; at: Instant }>(`SELECT duty, at FROM duty_record WHERE 1 = 1${own.sql}`, own.parameters);
  return new Map(rows.map(({ duty, at }) => [duty, new Date(at)]));
}

/** The same of duties by their ids, whoever owed them when it was told: what a body did stands when another takes over. */
export async function recordsOfDuties(query: RunQuery, ids: ReadonlyArray<string>): Promise<Map<string, Date>> {
  if (ids.length === 0) return new Map();
  const named = oneOf("duty", ids);
  const rows = await query<{ duty: string; at: Instant }>(`SELECT duty, at FROM duty_record WHERE ${named.sql}`, named.parameters);
  return new Map(rows.map(({ duty, at }) => [duty, new Date(at)]));
}

export async function keepDutyRecord(writer: WorkflowWriter, record: { readonly duty: string; readonly body: string; readonly at: Instant; readonly note: LocalizedText | null; readonly by: string }): Promise<void> {
  const { duty, body, at, note, by } = record;
  await insertRows(writer.manager, "duty_record", [{ duty, body, at, note: note === null ? null : JSON.stringify(note), recordedAt: writer.at, recordedBy: by }]);
  writer.changed();
}
