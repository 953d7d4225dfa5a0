import { oneOf } from "@tizilim/common/database/keyset";
import type { Day } from "@tizilim/common/pure/day";
import type { RunQuery } from "@tizilim/common/database/run-query";
import { TAKES_INVENTORY } from "../inventory/takes-inventory";

export interface DutyBody {
  readonly id: string;
  readonly kinds: ReadonlyArray<string>;
  readonly takesInventory: boolean;
  /** Class of bodies that it belongs to. */
  readonly memberOf: string | null;
  /** First day on which it stands in the register; null where its entry is not known. */
  readonly since: Day | null;
}

/** The bodies of these ids and the members of those that are classes; null: all that are known. One statement. */
export async function dutyBodies(query: RunQuery, ids: ReadonlyArray<string> | null): Promise<DutyBody[]> {
  const own = oneOf("p.id", ids ?? []);
  const members = oneOf("p.memberOf", ids ?? []);
  const rows = await query<{ id: string; kinds: string; takesInventory: number; memberOf: string | null; since: Day | null }>(
    `SELECT p.id, p.kinds, p.memberOf, r.effectiveFrom AS since, CASE WHEN ${TAKES_INVENTORY} THEN 1 ELSE 0 END AS takesInventory FROM known_provider p ` +
      "LEFT JOIN register_line r ON r.subject = p.id AND r.kind = 'PROVIDER_ADDED'" +
      (ids === null ? "" : ` WHERE ${own.sql} OR ${members.sql}`),
    ids === null ? [] : [...own.parameters, ...members.parameters],
  );
  return rows.map(({ kinds, takesInventory, ...row }) => ({ ...row, kinds: kinds.split(","), takesInventory: takesInventory === 1 }));
}
