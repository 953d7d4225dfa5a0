import { insertRows } from "@tizilim/common/database/insert-rows";
import { oneOf } from "@tizilim/common/database/keyset";
import { queryWithin } from "@tizilim/common/database/run-query";
import { foldedSubject } from "@tizilim/common/following/folded-subject";
import { linesOf } from "@tizilim/common/following/register-line.store";
import { knownPeriods } from "@tizilim/common/pure/known-periods";
import type { EntityManager } from "typeorm";
import { toldDays } from "./known-states";
import { BLANK_RECORD, type RegisterRecord } from "./register-record";

/** Writes anew what is known of services, from all of their lines. */
export async function refreshServices(writer: EntityManager, codes: Iterable<string>): Promise<void> {
  const lines = await linesOf(queryWithin(writer), codes);
  if (lines.size === 0) return;
  const named = oneOf("code", [...lines.keys()]);
  await writer.query(`DELETE FROM known_service WHERE ${named.sql}`, [...named.parameters]);
  await writer.query(`DELETE FROM service_state WHERE ${named.sql}`, [...named.parameters]);
  const folded = [...lines].map(([code, own]) => ({ code, lastEntry: own.at(-1)?.number ?? 0, record: foldedSubject<RegisterRecord>(BLANK_RECORD, own).at(-1)?.record }));
  await insertRows(writer, "known_service", folded.flatMap(({ code, lastEntry, record }) =>
    record === undefined ? [] : [{ code, lastEntry, status: record.status, governingAct: record.governingAct, provider: record.provider, record: JSON.stringify(record) }]));
  await insertRows(writer, "service_state", [...lines].flatMap(([code, own]) =>
    knownPeriods(toldDays(own), JSON.stringify).map(({ item, knownFrom, knownTo }) => ({ code, ...item, knownFrom, knownTo }))));
}
