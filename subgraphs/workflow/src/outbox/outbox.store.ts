import { insertRows } from "@tizilim/common/database/insert-rows";
import type { RunQuery } from "@tizilim/common/database/run-query";
import type { WorkflowWriter } from "../log/workflow-writer";

const LONGEST_FAULT = 255;

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
  const item = { id: `${kind}:${subject}`, kind, subject, attempts: 0, lastFault: null, writtenAt: writer.at, doneAt: null };
  return insertRows(writer.manager, "outbox", [item]);
}

/** What is to be sent, the oldest first. */
export function waitingItems(query: RunQuery, most: number): Promise<OutboxItem[]> {
  return query<OutboxItem>(`SELECT id, kind, subject, attempts FROM outbox WHERE doneAt IS NULL ORDER BY writtenAt, id LIMIT ${most}`);
}

/** For whoever looks why something still waits. */
export async function recordFault(writer: WorkflowWriter, id: string, fault: string): Promise<void> {
  await writer.manager.query("UPDATE outbox SET attempts = attempts + 1, lastFault = ? WHERE id = ? AND doneAt IS NULL", [fault.slice(0, LONGEST_FAULT), id]);
}

export async function markDone(writer: WorkflowWriter, id: string): Promise<void> {
  await writer.manager.query("UPDATE outbox SET doneAt = ?, lastFault = NULL WHERE id = ? AND doneAt IS NULL", [writer.at, id]);
}
