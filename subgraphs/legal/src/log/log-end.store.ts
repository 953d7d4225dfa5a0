import { logNumberKnownOn, readLogNumber } from "@tizilim/common/database/log-head";
import type { Reader } from "@tizilim/common/database/reader";
import { queryOf } from "@tizilim/common/database/run-query";
import type { Instant } from "@tizilim/common/pure/instant";
import { LEGAL_HEAD } from "./legal-head";

/** Number of the newest change. */
export function logEnd(reader: Reader): Promise<number> {
  return readLogNumber(queryOf(reader), LEGAL_HEAD);
}

/** Number of the last change that was recorded at or before a moment; null: of the newest. */
export function logEndKnownOn(reader: Reader, knownOn: Instant | null): Promise<number> {
  return knownOn === null ? logEnd(reader) : logNumberKnownOn(queryOf(reader), { table: "legal_change", column: "at" }, knownOn);
}
