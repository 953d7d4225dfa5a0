import type { Reader } from "@tizilim/common/database/reader";
import { LEGAL_HEAD } from "./legal-head";

/** Number of the newest change. */
export async function logEnd(reader: Reader): Promise<number> {
  const row = await reader.row<{ number: number }>(`SELECT number FROM ${LEGAL_HEAD} WHERE id = 1`);
  return row?.number ?? 0;
}
