import { oneOf } from "@tizilim/common/database/keyset";
import type { Reader } from "@tizilim/common/database/reader";
import DataLoader from "dataloader";
import type { WaitingService } from "./waiting-services";

export type RunWaitingLoader = DataLoader<string, ReadonlyArray<WaitingService>>;

/** Found services that waited at recorded looks, by the id of one that the viewer has seen; none of a look from before services were found in acts. */
export function runWaitingLoader(reader: Reader): RunWaitingLoader {
  return new DataLoader(async (ids) => {
    const named = oneOf("id", ids);
    const rows = await reader.rows<{ id: string; waiting: string | null }>(`SELECT id, waiting FROM monitoring_run WHERE ${named.sql}`, named.parameters);
    const waited = new Map(rows.map(({ id, waiting }) => [id, JSON.parse(waiting ?? "[]") as WaitingService[]]));
    return ids.map((id) => waited.get(id) ?? []);
  });
}
