import { and, oneOf } from "@tizilim/common/database/keyset";
import type { Reader } from "@tizilim/common/database/reader";
import DataLoader from "dataloader";
import type { EndpointScope } from "../domain/delivery-authority";
import { endpointView } from "./endpoint-view";
import { ENDPOINT_COLUMNS, type EndpointRow } from "./endpoint.row";
import type { EndpointView } from "./endpoint.type";
import { visibleEndpoints } from "./visible-endpoints";

export type EndpointLoader = DataLoader<string, EndpointView | null>;

/** Endpoints by id; null alike for one that is not there and for one that the viewer may not see. */
export function endpointLoader(reader: Reader, scope: EndpointScope): EndpointLoader {
  return new DataLoader(async (ids) => {
    const condition = and([oneOf("id", ids), visibleEndpoints(scope)]);
    const rows = await reader.rows<EndpointRow>(`SELECT ${ENDPOINT_COLUMNS} FROM endpoint WHERE ${condition.sql}`, condition.parameters);
    const found = new Map(rows.map((row) => [row.id, endpointView(row)]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
