import { insertRows } from "@tizilim/common/database/insert-rows";
import { oneOf } from "@tizilim/common/database/keyset";
import type { EntityManager } from "typeorm";
import { BLANK_RECORD, type RegisterRecord } from "../domain/register-record";
import { foldedSubject } from "./folded-subject";
import type { RegisterLine } from "./register-line";
import { linesOf } from "./register-line.store";
import { queryWithin } from "./run-query";

type Row = Readonly<Record<string, string | number | null>>;

/** Writes anew what is known of services, from all of their lines. */
export async function refreshServices(writer: EntityManager, codes: Iterable<string>): Promise<void> {
  const lines = await linesOf(queryWithin(writer), codes);
  if (lines.size === 0) return;
  const named = oneOf("code", [...lines.keys()]);
  await writer.query(`DELETE FROM known_service WHERE ${named.sql}`, [...named.parameters]);
  await writer.query(`DELETE FROM service_holder WHERE ${named.sql}`, [...named.parameters]);
  await insertRows(writer, "known_service", [...lines].flatMap(([code, own]) => serviceRow(code, own)));
  await insertRows(writer, "service_holder", [...lines].flatMap(([code, own]) => holderRows(code, own)));
}

function serviceRow(code: string, lines: ReadonlyArray<RegisterLine>): Row[] {
  const record = foldedSubject<RegisterRecord>(BLANK_RECORD, lines).at(-1)?.record;
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

/** RULES-2025/13: a service is seen to by its provider and by the body that drafts its by-law, while it is in force. */
function holderRows(code: string, lines: ReadonlyArray<RegisterLine>): Row[] {
  const rows = new Map<string, Row>();
  for (const { record, validFrom, validTo } of foldedSubject<RegisterRecord>(BLANK_RECORD, lines)) {
    if (record.status === "EXCLUDED") continue;
    for (const holder of [record.provider, record.responsibleBody]) {
      if (holder !== null) rows.set(`${holder}\n${validFrom}`, { holder, code, fromDay: validFrom, toDay: validTo, category: record.category });
    }
  }
  return [...rows.values()];
}
