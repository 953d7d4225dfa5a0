import { insertRows } from "@tizilim/common/database/insert-rows";
import type { RunQuery } from "@tizilim/common/database/run-query";
import type { EndpointFilter } from "../domain/endpoint-filter";
import type { EndpointStanding } from "../domain/endpoint-standing";
import type { DeliveryWriter } from "../log/delivery-writer";
import { ENDPOINT_COLUMNS, type EndpointRow } from "./endpoint.row";

/** Whoever's it is, deleted or not; null where there never was one. */
export async function storedEndpoint(query: RunQuery, id: string): Promise<EndpointRow | null> {
  return (await query<EndpointRow>(`SELECT ${ENDPOINT_COLUMNS} FROM endpoint WHERE id = ?`, [id]))[0] ?? null;
}

export async function endpointsOf(query: RunQuery, owner: string): Promise<number> {
  const [row] = await query<{ total: number | string }>("SELECT COUNT(*) AS total FROM endpoint WHERE owner = ? AND deletedAt IS NULL", [owner]);
  return Number(row?.total ?? 0);
}

/** An endpoint as its owner wants it from now on. */
export interface EndpointContent {
  readonly id: string;
  readonly url: string;
  readonly selection: string;
  readonly filter: EndpointFilter | null;
  readonly standing: EndpointStanding;
}

export async function insertEndpoint(writer: DeliveryWriter, content: EndpointContent, by: { readonly owner: string; readonly person: string }): Promise<void> {
  const { id, url, selection, filter, standing } = content;
  await insertRows(writer.manager, "endpoint", [{
    id, owner: by.owner, savedBy: by.person, url, selection, filter: filterText(filter), ...standing, version: 1,
    pausedAt: null, holder: null, createdAt: writer.at, changedAt: writer.at, deletedAt: null,
  }]);
  writer.changed();
}

/** How an endpoint stands from now on. What its worker has under way may still confirm an entry: the version tells it of the rest. */
export async function updateStanding(writer: DeliveryWriter, before: EndpointRow, standing: EndpointStanding, person: string): Promise<void> {
  const { status, position, attempt, dueAt, failingSince, pausedBecause, verifiedAt } = standing;
  const pausedAt = status !== "PAUSED" ? null : before.pausedBecause === pausedBecause ? before.pausedAt : writer.at;
  await writer.query(
    "UPDATE endpoint SET status = ?, position = ?, attempt = ?, dueAt = ?, failingSince = ?, pausedBecause = ?, verifiedAt = ?, pausedAt = ?, " +
      "savedBy = ?, version = ?, changedAt = ? WHERE id = ?",
    [status, position, attempt, dueAt, failingSince, pausedBecause, verifiedAt, pausedAt, person, before.version + 1, writer.at, before.id],
  );
  writer.changed();
}

/** Another content takes it out of the hands of its worker: what that has under way, by the content of before, writes nothing any more. */
export async function updateEndpoint(writer: DeliveryWriter, before: EndpointRow, { url, selection, filter, standing }: EndpointContent, person: string): Promise<void> {
  await updateStanding(writer, before, standing, person);
  await writer.query("UPDATE endpoint SET url = ?, selection = ?, filter = ?, holder = NULL WHERE id = ?", [url, selection, filterText(filter), before.id]);
}

/** The row stays with its deliveries; nobody is shown it, and what signed for it is gone. */
export async function deleteEndpoint(writer: DeliveryWriter, before: EndpointRow, person: string): Promise<void> {
  await writer.query("UPDATE endpoint SET deletedAt = ?, changedAt = ?, savedBy = ?, version = ?, dueAt = NULL, holder = NULL WHERE id = ?", [
    writer.at, writer.at, person, before.version + 1, before.id,
  ]);
  await writer.query("DELETE FROM endpoint_key WHERE endpointId = ?", [before.id]);
  writer.changed();
}

function filterText(filter: EndpointFilter | null): string | null {
  return filter === null ? null : JSON.stringify(filter);
}
