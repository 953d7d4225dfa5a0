import { insertRows } from "@tizilim/common/database/insert-rows";
import { instantOf } from "@tizilim/common/pure/instant";
import type { RunQuery } from "../following/run-query";
import type { WorkflowWriter } from "../log/workflow-writer";

/** ORDER: to be applied by the catalogue. CONCLUSION: to be sent to the body whose proposal it refuses. */
export type OutboxKind = "ORDER" | "CONCLUSION";

export interface OutboxItem {
  readonly id: string;
  readonly kind: OutboxKind;
  readonly subject: string;
  readonly attempts: number;
}

/** Committed with the change that it tells of: what is in here is sent, whatever happens in between. */
export function putInOutbox(writer: WorkflowWriter, kind: OutboxKind, subject: string): Promise<void> {
  const item = { id: `${kind}:${subject}`, kind, subject, attempts: 0, nextAttemptAt: writer.at, lastFault: null, writtenAt: writer.at, doneAt: null };
  return insertRows(writer.manager, "outbox", [item]);
}

/** What is to be sent and whose time has come, the oldest first. */
export function waitingItems(query: RunQuery, now: Date, most: number): Promise<OutboxItem[]> {
  return query<OutboxItem>(
    `SELECT id, kind, subject, attempts FROM outbox WHERE doneAt IS NULL AND nextAttemptAt <= ? ORDER BY writtenAt, id LIMIT ${most}`,
    [instantOf(now)],
  );
}

export async function markDone(writer: WorkflowWriter, id: string): Promise<void> {
  await writer.manager.query("UPDATE outbox SET doneAt = ?, lastFault = NULL WHERE id = ? AND doneAt IS NULL", [writer.at, id]);
}
