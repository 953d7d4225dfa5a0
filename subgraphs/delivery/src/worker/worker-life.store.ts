import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import { FORGOTTEN_AFTER_MS, type SeenWorker } from "../domain/worker-life";

/** On a server its clock is the one that all workers share; an embedded database is used on one machine, by that machine's clock. */
const SERVER_NOW = "CAST(UNIX_TIMESTAMP(NOW(3)) * 1000 AS SIGNED)";

const nowOf = (database: RegistryDatabase): string => (database.engine === "libsql" ? String(Date.now()) : SERVER_NOW);

export interface SeenWorkers {
  readonly workers: ReadonlyArray<SeenWorker>;
  readonly now: number;
}

/** Says that this worker lives, and tells who else was seen. */
export async function beat(database: RegistryDatabase, me: string): Promise<SeenWorkers> {
  await run(database, `UPDATE delivery_worker SET seenAt = ${nowOf(database)} WHERE id = ?`, [me]);
  const seen = await seenWorkers(database);
  if (seen.workers.some(({ id }) => id === me)) return seen;
  await run(database, `INSERT INTO delivery_worker (id, seenAt) VALUES (?, ${nowOf(database)})`, [me]);
  return seenWorkers(database);
}

async function seenWorkers(database: RegistryDatabase): Promise<SeenWorkers> {
  const rows: Array<{ id: string; seenAt: number | string; now: number | string }> = await database.reader.query(
    `SELECT id, seenAt, ${nowOf(database)} AS now FROM delivery_worker`,
  );
  return { workers: rows.map(({ id, seenAt }) => ({ id, seenAt: Number(seenAt) })), now: Number(rows[0]?.now ?? 0) };
}

export async function sweepForgotten(database: RegistryDatabase): Promise<void> {
  await run(database, `DELETE FROM delivery_worker WHERE seenAt < ${nowOf(database)} - ${FORGOTTEN_AFTER_MS}`, []);
}

/** A worker that ends in order leaves its endpoints to the others at once. */
export async function leave(database: RegistryDatabase, me: string): Promise<void> {
  await database.transaction(async (writer) => {
    await writer.query("UPDATE endpoint SET holder = NULL WHERE holder = ?", [me]);
    await writer.query("DELETE FROM delivery_worker WHERE id = ?", [me]);
  });
}

/** An embedded database has one writer; on a server a sign of life must not wait in line behind deliveries. */
async function run(database: RegistryDatabase, sql: string, parameters: ReadonlyArray<string>): Promise<void> {
  if (database.engine === "libsql") await database.transaction((writer) => writer.query(sql, [...parameters]));
  else await database.reader.query(sql, [...parameters]);
}
