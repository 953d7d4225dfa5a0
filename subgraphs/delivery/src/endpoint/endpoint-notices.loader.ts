import { oneOf } from "@tizilim/common/database/keyset";
import type { Reader } from "@tizilim/common/database/reader";
import DataLoader from "dataloader";
import type { NoticeCode } from "../domain/notice-code";

export interface NoticeRow {
  readonly endpointId: string;
  readonly code: NoticeCode;
  readonly number: number;
  readonly at: string;
}

export type EndpointNoticesLoader = DataLoader<string, ReadonlyArray<NoticeRow>>;

/** Of each endpoint the notices that were told last are shown. */
export const NOTICES_SHOWN = 20;

/** The last notices of each endpoint, the newest first. */
export function endpointNoticesLoader(reader: Reader): EndpointNoticesLoader {
  return new DataLoader(async (ids) => {
    const named = oneOf("endpointId", ids);
    const rows = await reader.rows<NoticeRow>(
      "SELECT endpointId, code, number, at FROM (SELECT endpointId, turn, code, number, at, ROW_NUMBER() OVER (PARTITION BY endpointId ORDER BY turn DESC) AS place " +
        `FROM endpoint_notice WHERE ${named.sql}) ranked WHERE place <= ${NOTICES_SHOWN} ORDER BY endpointId, place`,
      named.parameters,
    );
    return ids.map((id) => rows.filter(({ endpointId }) => endpointId === id));
  });
}
