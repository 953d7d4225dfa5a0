import type { Instant } from "@tizilim/common/pure/instant";
import type { EndpointFilter } from "../domain/endpoint-filter";
import type { EndpointStanding, EndpointStatus, PauseReason } from "../domain/endpoint-standing";

export const ENDPOINT_COLUMNS =
  "id, owner, url, selection, filter, status, version, position, attempt, dueAt, failingSince, pausedBecause, pausedAt, verifiedAt, createdAt, changedAt, deletedAt";

/** What is read of an endpoint. */
export interface EndpointRow {
  readonly id: string;
  readonly owner: string;
  readonly url: string;
  /** As its owner wrote it. */
  readonly selection: string;
  /** JSON; null: everything. */
  readonly filter: string | null;
  readonly status: EndpointStatus;
  readonly version: number;
  readonly position: number;
  readonly attempt: number;
  readonly dueAt: Instant | null;
  readonly failingSince: Instant | null;
  readonly pausedBecause: PauseReason | null;
  readonly pausedAt: Instant | null;
  readonly verifiedAt: Instant | null;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  readonly deletedAt: Instant | null;
}

export function standingOf({ status, position, attempt, dueAt, failingSince, pausedBecause, verifiedAt }: EndpointRow): EndpointStanding {
  return { status, position, attempt, dueAt, failingSince, pausedBecause, verifiedAt };
}

export function filterOf({ filter }: Pick<EndpointRow, "filter">): EndpointFilter | null {
  return filter === null ? null : (JSON.parse(filter) as EndpointFilter);
}
