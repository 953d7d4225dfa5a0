import { readLogNumber } from "@tizilim/common/database/log-head";
import type { Reader } from "@tizilim/common/database/reader";
import { queryOf } from "@tizilim/common/database/run-query";

/** Number of the newest entry. */
export function logEnd(reader: Reader): Promise<number> {
  return readLogNumber(queryOf(reader), "register_head");
}
