import type { Day } from "@tizilim/common/pure/day";
import type { RunQuery } from "@tizilim/common/database/run-query";
import { among } from "./duty-scope";

export interface ActChange {
  readonly act: string;
  readonly changedOn: Day;
}

/** A service under a by-law on some days. */
export interface GovernedService {
  readonly code: string;
  /** Who provided it on those days, and who drafted its by-law. */
  readonly provider: string | null;
  readonly responsibleBody: string | null;
  /** Who answers for it now. */
  readonly holder: string | null;
  /** until: exclusive. */
  readonly since: Day;
  readonly until: Day;
}

/** Ids of the acts that changed on a known day. */
export const CHANGED_ACTS = "SELECT actId FROM act_line WHERE changedOn IS NOT NULL";

/** Each day on which an act changed, once. */
export async function actChanges(query: RunQuery): Promise<ActChange[]> {
  return query<ActChange>("SELECT DISTINCT actId AS act, changedOn FROM act_line WHERE changedOn IS NOT NULL");
}

/** The services that acts which changed govern or once governed, by act; a service may stand there for several spans of days. */
export async function governedServices(query: RunQuery, codes: ReadonlyArray<string> | null): Promise<Map<string, GovernedService[]>> {
  const some = among("g.code", codes);
  const rows = await query<GovernedService & { readonly act: string }>(
    "SELECT g.code, g.act, g.provider, g.responsibleBody, COALESCE(s.responsibleBody, s.provider) AS holder, g.fromDay AS since, g.toDay AS until " +
      `FROM service_governance g JOIN known_service s ON s.code = g.code WHERE g.act IN (${CHANGED_ACTS})${some.sql}`,
    some.parameters,
  );
  const services = new Map<string, GovernedService[]>();
  for (const { act, ...service } of rows) grouped(services, act, service);
  return services;
}

/** Whether the by-law governed it on a day. */
export function isGovernedOn({ since, until }: GovernedService, day: Day): boolean {
  return since <= day && day < until;
}

/** Adds to the list of a key. */
export function grouped<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
