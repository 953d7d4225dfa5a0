import type { EntityManager } from "typeorm";
import { queryWithin, type RunQuery } from "../database/run-query";

/** Logs of other subgraphs that one may follow. */
export type FollowedLog = "register" | "acts";

/** Number of the last line that is taken in. */
export async function followedNumber(query: RunQuery, log: FollowedLog): Promise<number> {
  const rows = await query<{ number: number }>("SELECT number FROM followed_log WHERE name = ?", [log]);
  return rows[0]?.number ?? 0;
}

/** The same, for the transaction that takes more in: two processes never take the same line in twice. */
export async function lockFollowed(writer: EntityManager, log: FollowedLog): Promise<number> {
  await writer.query("UPDATE followed_log SET number = number WHERE name = ?", [log]);
  return followedNumber(queryWithin(writer), log);
}

export async function moveFollowed(writer: EntityManager, log: FollowedLog, number: number): Promise<void> {
  await writer.query("UPDATE followed_log SET number = ? WHERE name = ?", [number, log]);
}
