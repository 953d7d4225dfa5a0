import { logNumberKnownOn, readLogNumber } from "@tizilim/common/database/log-head";
import type { Reader } from "@tizilim/common/database/reader";
import { queryOf, queryWithin } from "@tizilim/common/database/run-query";
import type { Instant } from "@tizilim/common/pure/instant";
import type { EntityManager } from "typeorm";

/** Number of the newest entry. */
export function logEnd(reader: Reader): Promise<number> {
  return readLogNumber(queryOf(reader), "register_head");
}

/** The same within a transaction, or outside of any request. */
export function logEndOf(manager: EntityManager): Promise<number> {
  return readLogNumber(queryWithin(manager), "register_head");
}

/** Number of the last entry that was recorded at or before a moment; null: of the newest. */
export function logEndKnownOn(reader: Reader, knownOn: Instant | null): Promise<number> {
  return knownOn === null ? logEnd(reader) : logNumberKnownOn(queryOf(reader), { table: "register_entry", column: "recordedAt" }, knownOn);
}
