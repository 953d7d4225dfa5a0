import type { Instant } from "@tizilim/common/pure/instant";

export const ENDPOINT_STATUSES = ["UNVERIFIED", "ACTIVE", "PAUSED", "GONE"] as const;
export type EndpointStatus = (typeof ENDPOINT_STATUSES)[number];

/**
 * Why an endpoint rests. PARTNER: its owner paused it. SCHEDULE_RUN_OUT: an entry could not be delivered. UNVERIFIED: it never
 * agreed to be sent anything. SELECTION_INVALID: its selection does not fit the schema any more.
 */
export const PAUSE_REASONS = ["PARTNER", "SCHEDULE_RUN_OUT", "UNVERIFIED", "SELECTION_INVALID"] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

/** How an endpoint stands: what an attempt changes of it. */
export interface EndpointStanding {
  readonly status: EndpointStatus;
  /** Number of the last entry that the receiver has confirmed, or that its filter leaves out. */
  readonly position: number;
  /** Attempts that failed since the last success. */
  readonly attempt: number;
  /** No attempt before this moment; null: at once. */
  readonly dueAt: Instant | null;
  /** The moment of the first of those failed attempts. */
  readonly failingSince: Instant | null;
  readonly pausedBecause: PauseReason | null;
  /** When the receiver agreed to be sent to; null: it has not yet. */
  readonly verifiedAt: Instant | null;
}

/** What the next attempt is for: consent first, then entries. Null where none is made. */
export function nextAttemptFor(standing: EndpointStanding): "handshake" | "entry" | null {
  if (standing.status !== "UNVERIFIED" && standing.status !== "ACTIVE") return null;
  return standing.verifiedAt === null ? "handshake" : "entry";
}

export function isDue(standing: Pick<EndpointStanding, "dueAt">, now: Instant): boolean {
  return standing.dueAt === null || standing.dueAt <= now;
}
