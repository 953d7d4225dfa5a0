import { insertRows } from "@tizilim/common/database/insert-rows";
import type { Day } from "@tizilim/common/pure/day";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { RunQuery } from "@tizilim/common/database/run-query";
import type { WorkflowWriter } from "../log/workflow-writer";
import { among } from "./duty-scope";

/** A service that the analysis of acts found and the register has not (RULES-2025/8). */
export interface FoundService {
  readonly id: string;
  readonly act: string | null;
  readonly body: string | null;
  readonly foundOn: Day;
  readonly name: LocalizedText | null;
  /** When a proposal to include it was submitted, or it was found to be none. */
  readonly settledAt: Date | null;
}

export async function foundServices(query: RunQuery, bodies: ReadonlyArray<string> | null): Promise<FoundService[]> {
  const own = among("body", bodies);
  const rows = await query<{ id: string; act: string | null; body: string | null; foundOn: Day; nameKk: string | null; nameRu: string | null; settledAt: string | null }>(
    `SELECT id, actId AS act, body, foundOn, nameKk, nameRu, settledAt FROM found_service WHERE 1 = 1${own.sql}`,
    own.parameters,
  );
  return rows.map(({ nameKk, nameRu, settledAt, ...row }) =>
    ({ ...row, name: nameKk === null && nameRu === null ? null : { kk: nameKk, ru: nameRu }, settledAt: settledAt === null ? null : new Date(settledAt) }));
}

/** To be called by the analysis of acts when it finds services (issue 4); nothing does yet. */
export async function keepFoundServices(writer: WorkflowWriter, found: ReadonlyArray<Omit<FoundService, "settledAt">>): Promise<void> {
  await insertRows(writer.manager, "found_service", found.map(({ id, act, body, foundOn, name }) =>
    ({ id, actId: act, body, foundOn, nameKk: name?.kk ?? null, nameRu: name?.ru ?? null, settledAt: null })));
  writer.changed();
}

/** A proposal to include it was submitted, or it was found to be none (issue 4). What was settled first stands. */
export async function settleFoundService(writer: WorkflowWriter, id: string): Promise<void> {
  await writer.manager.query("UPDATE found_service SET settledAt = ? WHERE id = ? AND settledAt IS NULL", [writer.at, id]);
  writer.changed();
}
