import { and, keysetPage } from "@tizilim/common/database/keyset";
import type { Reader } from "@tizilim/common/database/reader";
import { temporalCondition } from "@tizilim/common/database/temporal-condition";
import { Connection } from "@tizilim/common/graphql/connection.type";
import { requirePage, type PageArgs } from "@tizilim/common/graphql/page-arguments";
import { formatReference, type AsOf } from "@tizilim/common/pure/as-of";
import type { Day } from "@tizilim/common/pure/day";
import { listName } from "@tizilim/common/pure/list-name";
import { mapPage, pageOf } from "@tizilim/common/pure/page-request";
import type { ProviderRecord } from "../domain/provider-record";
import { VERSION_COLUMNS, viewOf, type VersionRow } from "../register/view";
import { providerValue, type ProviderValue } from "./provider.value";

const SORT = [{ name: "sortRu" }, { name: "subject" }];

/** Providers in the order of their Russian names. */
export async function listProviders(reader: Reader, today: Day, asOf: AsOf, args: PageArgs): Promise<Connection<ProviderValue>> {
  const list = listName("providers", { asOf: formatReference("", asOf) });
  const page = requirePage(args, list, SORT.length);
  const temporal = temporalCondition(asOf, today);
  const { where, orderLimit } = keysetPage(SORT, page);
  const condition = and([temporal, where]);
  const rows = await reader.rows<VersionRow & { sortRu: string }>(
    `SELECT ${VERSION_COLUMNS}, sortRu FROM provider_version WHERE ${condition.sql} ${orderLimit}`,
    condition.parameters,
  );
  const read = pageOf(rows, page, list, (row) => [row.sortRu, row.subject]);
  return new Connection(mapPage(read, (row) => providerValue(viewOf<ProviderRecord>(row, asOf))), async () => {
    const row = await reader.row<{ total: number | string }>(`SELECT COUNT(*) AS total FROM provider_version WHERE ${temporal.sql}`, temporal.parameters);
    return Number(row?.total ?? 0);
  });
}

export async function findProviderByBin(reader: Reader, today: Day, bin: string, asOf: AsOf): Promise<ProviderValue | null> {
  const temporal = temporalCondition(asOf, today);
  const row = await reader.row<VersionRow>(`SELECT ${VERSION_COLUMNS} FROM provider_version WHERE bin = ? AND ${temporal.sql} ORDER BY subject LIMIT 1`, [
    bin,
    ...temporal.parameters,
  ]);
  return row === null ? null : providerValue(viewOf<ProviderRecord>(row, asOf));
}
