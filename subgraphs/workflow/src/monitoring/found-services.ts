import { Connection } from "@tizilim/common/graphql/connection.type";
import { requirePage, type PageArgs } from "@tizilim/common/graphql/page-arguments";
import { pageOf } from "@tizilim/common/pure/page-request";
import type { Finding } from "../domain/finding";
import type { MonitoringFinding } from "../domain/monitoring";
import { serviceStub } from "../references/service.stub";
import type { FindingCountType, MonitoredServiceType } from "./monitoring.type";

/** A page of services with what was found of each, in the order of their codes; a cursor stays valid while findings come and go. */
export function foundServices(found: ReadonlyArray<MonitoringFinding>, args: PageArgs, list: string): Connection<MonitoredServiceType> {
  const byService = new Map<string, Finding[]>();
  for (const { service, ...finding } of found) byService.set(service, [...(byService.get(service) ?? []), finding]);
  const codes = [...byService.keys()].sort();
  const page = requirePage(args, list, 1);
  const [after, before] = [page.after?.[0], page.before?.[0]];
  const within = codes.filter((code) => (after === undefined || code > after) && (before === undefined || code < before));
  const read = (page.backward ? within.reverse() : within).slice(0, page.size + 1).map((code) => ({ code, service: serviceStub(code), findings: byService.get(code) ?? [] }));
  return new Connection(pageOf(read, page, list, ({ code }) => [code]), () => codes.length);
}

/** By code of the finding, the most frequent first. */
export function countedFindings(found: ReadonlyArray<MonitoringFinding>): FindingCountType[] {
  const services = new Map<string, Set<string>>();
  for (const { code, service } of found) services.set(code, (services.get(code) ?? new Set()).add(service));
  return [...services].map(([code, of]) => ({ code, services: of.size })).sort((a, b) => b.services - a.services || (a.code < b.code ? -1 : 1));
}
