import { oneOf } from "@tizilim/common/database/keyset";
import type { Day } from "@tizilim/common/pure/day";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import type { EntityManager } from "typeorm";

/** Days from which acts say something else, as far as the log has a line of each; one statement, and none without acts. */
export async function numberedChangeDays(writer: EntityManager, acts: ReadonlyArray<LegalActId>): Promise<Map<LegalActId, Set<Day>>> {
  if (acts.length === 0) return new Map();
  const named = oneOf("actId", acts);
  const rows: Array<{ actId: LegalActId; changedOn: Day }> = await writer.query(
    `SELECT actId, changedOn FROM legal_change WHERE ${named.sql} AND changedOn IS NOT NULL`,
    [...named.parameters],
  );
  const days = new Map<LegalActId, Set<Day>>();
  for (const { actId, changedOn } of rows) days.set(actId, (days.get(actId) ?? new Set()).add(changedOn));
  return days;
}
