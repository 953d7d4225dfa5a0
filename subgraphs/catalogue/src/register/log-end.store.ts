import type { Reader } from "@tizilim/common/database/reader";

/** Number of the newest entry. */
export async function logEnd(reader: Reader): Promise<number> {
  const row = await reader.row<{ number: number }>("SELECT number FROM register_head WHERE id = 1");
  return row?.number ?? 0;
}
