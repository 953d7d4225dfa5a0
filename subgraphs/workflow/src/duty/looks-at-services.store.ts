import type { SqlPart } from "@tizilim/common/database/keyset";
import { addDays, type Day } from "@tizilim/common/pure/day";
import type { LookAt } from "../domain/obligations/look-after-change";
import type { RunQuery } from "@tizilim/common/database/run-query";
import { CHANGED_ACTS, grouped } from "./act-changes.store";
import { among, type DutyScope } from "./duty-scope";

interface Row {
  readonly code: string;
  readonly at: string;
  readonly proposal: string | null;
}

/** Signs of an instant up to its hour. */
const HOUR = 13;

/**
 * When the services of a scope that changed acts govern, or once governed, were looked at, from a day on: a proposal for them was submitted, or an
 * inventory has seen them, or was submitted with what it saw. In no order; one statement.
 */
export async function looksAtServices(query: RunQuery, scope: DutyScope, from: Day): Promise<Map<string, LookAt[]>> {
  const some = governedOf(scope);
  // A day of the registry's own time begins before that of UTC.
  const parameters = [...some.parameters, addDays(from, -1)];
  const rows = await query<Row>(LOOKS.map((look) => look(some.sql)).join(" UNION ALL "), LOOKS.flatMap(() => parameters));
  const looks = new Map<string, LookAt[]>();
  for (const { code, at, proposal } of rows) grouped(looks, code, { at: new Date(at), proposal });
  return looks;
}

function governedOf({ bodies, services }: DutyScope): SqlPart {
  const named = among("s.code", services);
  const own = among("COALESCE(s.responsibleBody, s.provider)", bodies);
  return { sql: `s.code IN (SELECT g.code FROM service_governance g WHERE g.act IN (${CHANGED_ACTS}))${named.sql}${own.sql}`, parameters: [...named.parameters, ...own.parameters] };
}

/**
 * Of the members of a class each sees the same service; the first of an hour is enough, since days begin with a full hour. Crossed,
 * the services come first in libsql too: begun with the inventories, it would read every item of the country.
 */
const LOOKS: ReadonlyArray<(governed: string) => string> = [
  (governed) => "SELECT p.serviceCode AS code, p.submittedAt AS at, p.id AS proposal FROM known_service s JOIN proposal p ON p.serviceCode = s.code " +
    `WHERE ${governed} AND p.handedIn = 1 AND p.status <> 'WITHDRAWN' AND p.submittedAt >= ?`,
  (governed) => "SELECT t.code, MIN(t.at), NULL FROM known_service s CROSS JOIN inventory_item t ON t.code = s.code " +
    `WHERE ${governed} AND t.at >= ? GROUP BY t.code, SUBSTR(t.at, 1, ${HOUR})`,
  (governed) => "SELECT t.code, MIN(i.submittedAt), NULL FROM known_service s CROSS JOIN inventory_item t ON t.code = s.code CROSS JOIN inventory i ON i.id = t.inventoryId " +
    `WHERE ${governed} AND i.status = 'SUBMITTED' AND i.submittedAt >= ? GROUP BY t.code, SUBSTR(i.submittedAt, 1, ${HOUR})`,
];
