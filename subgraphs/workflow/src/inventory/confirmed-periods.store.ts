import { oneOf } from "@tizilim/common/database/keyset";
import type { RunQuery } from "@tizilim/common/database/run-query";

/** Of services, the last quarter in whose submitted inventory a body confirmed them; null for the codes: of all services. */
export async function confirmedPeriods(query: RunQuery, codes: ReadonlyArray<string> | null): Promise<Map<string, string>> {
  const named = codes === null ? { sql: "1 = 1", parameters: [] } : oneOf("code", codes);
  const rows = await query<{ code: string; periodId: string }>(`SELECT code, periodId FROM confirmed_service WHERE ${named.sql}`, named.parameters);
  return new Map(rows.map(({ code, periodId }) => [code, periodId]));
}
