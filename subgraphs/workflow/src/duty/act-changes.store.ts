import type { Day } from "@tizilim/common/pure/day";
import type { RunQuery } from "@tizilim/common/database/run-query";
import { among } from "./duty-scope";

export interface ActChange {
  readonly act: string;
  readonly changedOn: Day;
}

export interface GovernedService {
  readonly code: string;
  readonly provider: string | null;
  readonly responsibleBody: string | null;
  /** Days on which it is in force (until: exclusive); null where nobody holds it. */
  readonly since: Day | null;
  readonly until: Day | null;
}

/** Ids of the acts that changed on a known day. */
export const CHANGED_ACTS = "SELECT actId FROM act_line WHERE changedOn IS NOT NULL";

/** Each day on which an act changed, once. */
export async function actChanges(query: RunQuery): Promise<ActChange[]> {
  return query<ActChange>("SELECT DISTINCT actId AS act, changedOn FROM act_line WHERE changedOn IS NOT NULL");
}

/** The services that acts which changed govern, by act. */
export async function governedServices(query: RunQuery, codes: ReadonlyArray<string> | null): Promise<Map<string, GovernedService[]>> {
  const some = among("s.code", codes);
  const rows = await query<GovernedService & { readonly act: string }>(
    "SELECT s.code, s.governingAct AS act, s.provider, s.responsibleBody, h.since, h.until FROM known_service s " +
      "LEFT JOIN (SELECT code, MIN(fromDay) AS since, MAX(toDay) AS until FROM service_holder GROUP BY code) h ON h.code = s.code " +
      `WHERE s.governingAct IN (${CHANGED_ACTS})${some.sql}`,
    some.parameters,
  );
  const services = new Map<string, GovernedService[]>();
  for (const { act, ...service } of rows) grouped(services, act, service);
  return services;
}

export function isInForceOn({ since, until }: GovernedService, day: Day): boolean {
  return (since === null || since <= day) && (until === null || day < until);
}

/** Adds to the list of a key. */
export function grouped<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
