import { and, keysetPage } from "@tizilim/common/database/keyset";
import type { Reader } from "@tizilim/common/database/reader";
import type { PageRequest } from "@tizilim/common/pure/page-request";
import type { EndpointScope } from "../domain/delivery-authority";
import { ENDPOINT_COLUMNS, type EndpointRow } from "./endpoint.row";
import { visibleEndpoints } from "./visible-endpoints";

/** Endpoints go by the moment at which they were saved first. */
export const ENDPOINT_SORT = [
  { name: "createdAt", of: (row: EndpointRow) => row.createdAt },
  { name: "id", of: (row: EndpointRow) => row.id },
] as const;

/** One row more than the page where the list goes on. */
export function listEndpoints(reader: Reader, scope: EndpointScope, page: PageRequest): Promise<EndpointRow[]> {
  const { where, orderLimit } = keysetPage(ENDPOINT_SORT, page);
  const condition = and([visibleEndpoints(scope), where]);
  return reader.rows<EndpointRow>(`SELECT ${ENDPOINT_COLUMNS} FROM endpoint WHERE ${condition.sql} ${orderLimit}`, condition.parameters);
}

export async function countEndpoints(reader: Reader, scope: EndpointScope): Promise<number> {
  const condition = visibleEndpoints(scope);
  const row = await reader.row<{ total: number | string }>(`SELECT COUNT(*) AS total FROM endpoint WHERE ${condition.sql}`, condition.parameters);
  return Number(row?.total ?? 0);
}
