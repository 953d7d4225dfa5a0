import { containsPattern } from "@tizilim/common/database/contains-pattern";
import { and, keysetPage, oneOf, type SqlPart } from "@tizilim/common/database/keyset";
import type { Reader } from "@tizilim/common/database/reader";
import { temporalCondition } from "@tizilim/common/database/temporal-condition";
import type { AsOf } from "@tizilim/common/pure/as-of";
import type { Day } from "@tizilim/common/pure/day";
import { fold } from "@tizilim/common/pure/language/fold";
import type { PageRequest } from "@tizilim/common/pure/page-request";
import type { LegalActKind } from "../domain/legal-act-kind";
import type { LegalActStatus } from "../domain/legal-act-status";
import { ACT_VERSION_COLUMNS, type ActVersionRow } from "./act-version.row";

/** Conditions are AND, the values inside one list OR; null leaves a condition out, an empty list finds nothing. */
export interface ActFilter {
  readonly kind: ReadonlyArray<LegalActKind> | null;
  readonly status: ReadonlyArray<LegalActStatus> | null;
  readonly text: string | null;
  readonly asOf: AsOf;
}

/** By identifier; one row more than the page where the list goes on. */
export function listActs(reader: Reader, filter: ActFilter, page: PageRequest, today: Day): Promise<ActVersionRow[]> {
  const { where, orderLimit } = keysetPage([{ name: "actId" }], page);
  const condition = and([conditionOf(filter, today), where]);
  return reader.rows<ActVersionRow>(`SELECT ${ACT_VERSION_COLUMNS} FROM act_version WHERE ${condition.sql} ${orderLimit}`, condition.parameters);
}

export async function countActs(reader: Reader, filter: ActFilter, today: Day): Promise<number> {
  const condition = conditionOf(filter, today);
  const row = await reader.row<{ total: number | string }>(`SELECT COUNT(*) AS total FROM act_version WHERE ${condition.sql}`, condition.parameters);
  return Number(row?.total ?? 0);
}

function conditionOf(filter: ActFilter, today: Day): SqlPart {
  const parts: SqlPart[] = [temporalCondition(filter.asOf, today)];
  if (filter.kind) parts.push(oneOf("kind", filter.kind));
  if (filter.status) parts.push(oneOf("status", filter.status));
  const text = filter.text === null ? "" : fold(filter.text);
  if (text !== "") parts.push({ sql: "searchText LIKE ? ESCAPE '!'", parameters: [containsPattern(text)] });
  return and(parts);
}
