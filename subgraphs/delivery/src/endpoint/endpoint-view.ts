import { ownerName } from "../domain/delivery-authority";
import { nextAttemptFor } from "../domain/endpoint-standing";
import { filterOf, standingOf, type EndpointRow } from "./endpoint.row";
import type { EndpointView } from "./endpoint.type";

export function endpointView(row: EndpointRow): EndpointView {
  const { id, owner, url, status, selection, version, position, pausedBecause, attempt, failingSince, dueAt, verifiedAt, createdAt, changedAt, deletedAt } = row;
  return {
    __typename: "Endpoint", _ref: id, id, owner: ownerName(owner), url, status, selection, filter: filterOf(row), version, position, pausedBecause,
    failedAttempts: attempt, failingSince, nextAttemptAt: nextAttemptFor(standingOf(row)) === null ? null : dueAt, verifiedAt, createdAt, changedAt, deletedAt, row,
  };
}
