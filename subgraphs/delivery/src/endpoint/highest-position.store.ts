import type { Reader } from "@tizilim/common/database/reader";

/** The register reaches at least as far as any endpoint has been told of. */
export async function highestPosition(reader: Reader): Promise<number> {
  const row = await reader.row<{ position: number | null }>("SELECT MAX(position) AS position FROM endpoint");
  return row?.position ?? 0;
}
