import { oneOf } from "@tizilim/common/database/keyset";
import type { EntityManager } from "typeorm";
import { SUBSECTIONS } from "../classification/classification.tables";
import { schemeInForce, type CodeScheme } from "../domain/code-scheme";
import type { EntryRefusal } from "../domain/entry-refusal";
import { valuesOf } from "../domain/field-changes";
import type { OrderDocument } from "../domain/order-document";
import type { LaterEntry, ServiceField } from "../domain/order-refusals";
import type { OrderStanding, StandingService } from "../domain/order-standing";
import type { FieldChange } from "../domain/register-entry";
import type { ServiceCode } from "../domain/service-code";
import type { ServiceRecord } from "../domain/service-record";
import { unknownSubsection } from "../domain/service-refusals";
import { PROVIDERS } from "../provider/provider.table";
import { CodeCounters } from "../register/code-counter.store";
import { knownSegmentsOf, recordOn } from "../register/subject-versions.store";
import { codeSchemes } from "../registry/registry.store";
import { SERVICES } from "../service/service.table";

export interface StandingAndCounters {
  readonly standing: OrderStanding;
  /** Moved on by the codes of the order, and not yet stored. */
  readonly counters: CodeCounters;
}

/** Everything that an order is decided by, in the transaction that enters it: as many statements for many lines as for one. */
export async function orderStanding(writer: EntityManager, order: OrderDocument): Promise<StandingAndCounters> {
  const scheme = schemeInForce(await codeSchemes({ rows: (sql) => writer.query(sql) }), order.effectiveFrom);
  const services = await standingServices(writer, order);
  const bodies = await knownBodies(writer, order);
  const { counters, nextCodes } = await nextCodesOf(writer, order, scheme);
  return { standing: { scheme, services, bodies, nextCodes }, counters };
}

async function knownBodies(writer: EntityManager, { lines }: OrderDocument): Promise<Set<string>> {
  const named = lines.flatMap(({ changes }) => {
    const { provider, responsibleBody } = valuesOf<ServiceRecord>(changes);
    return [provider, responsibleBody].flatMap((id) => id ?? []);
  });
  const states = await knownSegmentsOf(writer, PROVIDERS, named);
  return new Set([...states].flatMap(([id, known]) => (known.length > 0 ? [id] : [])));
}

async function standingServices(writer: EntityManager, { lines, effectiveFrom }: OrderDocument): Promise<Map<string, StandingService>> {
  const changed = lines.filter(({ kind }) => kind !== "INCLUDE");
  const codes = changed.map(({ code }) => code);
  const oldestBase = Math.min(...changed.map(({ baseEntry }) => baseEntry ?? 0));
  const states = await knownSegmentsOf(writer, SERVICES, codes);
  const entries = await newestEntries(writer, codes, Number.isFinite(oldestBase) ? oldestBase : 0);
  return new Map([...states].flatMap(([code, segments]) => {
    const latest = segments.at(-1)?.record;
    return latest === undefined ? [] : [[code, { record: recordOn(segments, effectiveFrom), latest, entries: entries.get(code) ?? [] }] as const];
  }));
}

/** Of each service its entries from a number on, and its last one in any case. */
async function newestEntries(writer: EntityManager, codes: ReadonlyArray<string>, from: number): Promise<Map<string, LaterEntry[]>> {
  const named = oneOf("subject", codes);
  const rows: Array<{ subject: string; number: number; changes: string }> = await writer.query(
    `SELECT subject, number, changes FROM register_entry WHERE ${named.sql} AND kind LIKE 'SERVICE_%' AND (number >= ? OR number IN ` +
      `(SELECT MAX(number) FROM register_entry WHERE ${named.sql} AND kind LIKE 'SERVICE_%' GROUP BY subject)) ORDER BY number`,
    [...named.parameters, from, ...named.parameters],
  );
  const entries = new Map<string, LaterEntry[]>();
  for (const { subject, number, changes } of rows) {
    const fields = (JSON.parse(changes) as FieldChange[]).map(({ field }) => field as ServiceField);
    entries.set(subject, [...(entries.get(subject) ?? []), { number, fields }]);
  }
  return entries;
}

interface NextCodes extends Pick<StandingAndCounters, "counters">, Pick<OrderStanding, "nextCodes"> {}

async function nextCodesOf(writer: EntityManager, { lines, effectiveFrom }: OrderDocument, scheme: CodeScheme): Promise<NextCodes> {
  const included = lines.flatMap(({ kind, proposal, changes }) =>
    (kind === "INCLUDE" ? [{ proposal, subsection: valuesOf<ServiceRecord>(changes).subsection ?? "" }] : []));
  const states = await knownSegmentsOf(writer, SUBSECTIONS, included.map(({ subsection }) => subsection));
  const counters = await CodeCounters.open(writer, [...states.keys()]);
  const codeIn = (subsection: string): ServiceCode | EntryRefusal =>
    recordOn(states.get(subsection) ?? [], effectiveFrom) === null ? unknownSubsection(subsection) : counters.give(subsection, scheme);
  return { counters, nextCodes: new Map(included.map(({ proposal, subsection }) => [proposal, codeIn(subsection)])) };
}
