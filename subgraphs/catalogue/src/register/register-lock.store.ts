import type { EntityManager } from "typeorm";

export interface LockedHead {
  readonly number: number;
  readonly hash: string;
  readonly recordedAt: string | null;
}

/** Takes the register for this transaction. It has to be its first statement: the update takes the write lock on every database, before anything is read. */
export async function lockRegister(manager: EntityManager): Promise<LockedHead> {
  await manager.query("UPDATE register_head SET number = number WHERE id = 1");
  const rows: LockedHead[] = await manager.query(`SELECT number, hash, recordedAt FROM register_head WHERE id = 1${forUpdate(manager)}`);
  const head = rows[0];
  if (!head) throw new Error("the register has no head");
  return head;
}

/** On a server a plain read would come from the snapshot that began before the lock was taken. */
function forUpdate(manager: EntityManager): string {
  return manager.connection.options.type === "better-sqlite3" ? "" : " FOR UPDATE";
}
