import { insertRows } from "@tizilim/common/database/insert-rows";
import { oneOf } from "@tizilim/common/database/keyset";
import type { Segment } from "@tizilim/common/pure/bitemporal";
import type { EntityManager } from "typeorm";
import { holdersOf } from "../domain/inventory-scope";
import { BLANK_RECORD, type RegisterRecord } from "../domain/register-record";
import { foldedSubject } from "@tizilim/common/following/folded-subject";
import type { RegisterLine } from "@tizilim/common/following/register-line";
import { linesOf } from "@tizilim/common/following/register-line.store";
import { queryWithin } from "@tizilim/common/database/run-query";
import { governanceOf } from "./service-governance";

type Row = Readonly<Record<string, string | number | null>>;

interface FoldedService {
  readonly code: string;
  readonly lines: ReadonlyArray<RegisterLine>;
  readonly states: ReadonlyArray<Segment<RegisterRecord>>;
}

/** Writes anew what is known of services, from all of their lines. */
export async function refreshServices(writer: EntityManager, codes: Iterable<string>): Promise<void> {
  const lines = await linesOf(queryWithin(writer), codes);
  if (lines.size === 0) return;
  const named = oneOf("code", [...lines.keys()]);
  await writer.query(`DELETE FROM known_service WHERE ${named.sql}`, [...named.parameters]);
  await writer.query(`DELETE FROM service_holder WHERE ${named.sql}`, [...named.parameters]);
  await writer.query(`DELETE FROM service_governance WHERE ${named.sql}`, [...named.parameters]);
  const services = [...lines].map(([code, own]) => ({ code, lines: own, states: foldedSubject<RegisterRecord>(BLANK_RECORD, own) }));
  await insertRows(writer, "known_service", services.flatMap(serviceRow));
  await insertRows(writer, "service_holder", services.flatMap(holderRows));
  await insertRows(writer, "service_governance", services.flatMap(({ code, states }) => governanceOf(code, states)));
}

function serviceRow({ code, lines, states }: FoldedService): Row[] {
  const record = states.at(-1)?.record;
  if (record === undefined) return [];
  return [{
    code,
    lastEntry: lines.at(-1)?.number ?? 0,
    status: record.status,
    category: record.category,
    subsection: record.subsection ?? "",
    provider: record.provider,
    responsibleBody: record.responsibleBody,
    governingAct: record.governingAct,
    includedBy: lines[0]?.number ?? 0,
    record: JSON.stringify(record),
  }];
}

function holderRows({ code, states }: FoldedService): Row[] {
  return states.flatMap(({ record, validFrom, validTo }) =>
    holdersOf(record).map((holder) => ({ holder, code, fromDay: validFrom, toDay: validTo, category: record.category })));
}
