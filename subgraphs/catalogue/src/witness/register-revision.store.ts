import type { RunQuery } from "@tizilim/common/database/run-query";

/** What public answers stand on: the number of the newest entry, and how many marks witnesses have made beside the log. One statement. */
export async function registerRevision(query: RunQuery): Promise<string> {
  const [row] = await query<{ number: number; marks: number | string }>(
    "SELECT number, (SELECT COUNT(*) FROM witness_key) + (SELECT COUNT(*) FROM checkpoint_cosignature) AS marks FROM register_head WHERE id = 1",
  );
  const marks = Number(row?.marks ?? 0);
  return marks === 0 ? String(row?.number ?? 0) : `${row?.number ?? 0}+${marks}`;
}
