import { readLogNumber } from "@tizilim/common/database/log-head";
import type { Reader } from "@tizilim/common/database/reader";
import { queryOf } from "@tizilim/common/database/run-query";
import { LEGAL_HEAD } from "./legal-head";

/** Number of the newest change. */
export function logEnd(reader: Reader): Promise<number> {
  return readLogNumber(queryOf(reader), LEGAL_HEAD);
}
