import type { EntityManager, QueryRunner } from "typeorm";
import type { Instant } from "../pure/instant";
import { createTable, instant, nullable, primary, whole } from "./migration-tables";
import type { RunQuery } from "./run-query";

/** End of a numbered log: its newest number and the moment of that entry; 0 and null while the log is empty. */
export interface LogHead {
  readonly number: number;
  readonly at: Instant | null;
}

export async function createLogHead(runner: QueryRunner, table: string): Promise<void> {
  await createTable(runner, table, { id: primary(whole()), number: whole(), at: nullable(instant()) });
  await runner.query(`INSERT INTO ${table} (id, number, at) VALUES (1, 0, NULL)`);
}

/**
 * Takes the log for this transaction and tells where it ends. It has to be the transaction's first statement: an
 * update locks the row on every database, and only a read after it is sure to see what the last writer committed.
 */
export async function lockLogHead(writer: EntityManager, table: string): Promise<LogHead> {
  await writer.query(`UPDATE ${table} SET number = number WHERE id = 1`);
  const rows: LogHead[] = await writer.query(`SELECT number, at FROM ${table} WHERE id = 1`);
  const head = rows[0];
  if (head === undefined) throw new Error(`${table} has no row`);
  return head;
}

/** Moves the end of the log on, in the transaction that wrote the entries. */
export async function moveLogHead(writer: EntityManager, table: string, head: LogHead): Promise<void> {
  await writer.query(`UPDATE ${table} SET number = ?, at = ? WHERE id = 1`, [head.number, head.at]);
}

/** Number of the last line of a log that was recorded at or before a moment; 0 where there is none. column: the moment of a line, which has an index. */
export async function logNumberKnownOn(query: RunQuery, log: { readonly table: string; readonly column: string }, moment: Instant): Promise<number> {
  const rows = await query<{ number: number }>(`SELECT number FROM ${log.table} WHERE ${log.column} <= ? ORDER BY ${log.column} DESC, number DESC LIMIT 1`, [moment]);
  return rows[0]?.number ?? 0;
}

/** Number of the newest line; 0 while the log is empty. */
export async function readLogNumber(query: RunQuery, table: string): Promise<number> {
  const rows = await query<{ number: number }>(`SELECT number FROM ${table} WHERE id = 1`);
  return rows[0]?.number ?? 0;
}
