import { instantOf, type Instant } from "@tizilim/common/pure/instant";
import type { AttemptEnd } from "./delivery-outcome";
import { nextAttemptFor, type EndpointStanding } from "./endpoint-standing";
import type { NoticeCode } from "./notice-code";
import { retryAfterMs } from "./retry-after";
import { waitAfter } from "./retry-schedule";

/** What follows from an attempt. */
export interface Aftermath {
  readonly standing: EndpointStanding;
  /** What the owner is to be told. */
  readonly notice: NoticeCode | null;
}

export interface Attempt {
  /** Number of the entry that was sent; null: it was the handshake. */
  readonly number: number | null;
  readonly end: AttemptEnd;
  readonly at: Date;
  /** From 0 to 1: see `waitAfter`. */
  readonly spread: number;
}

/**
 * Success clears what failed before and, for an entry, moves the position. 410 stops for good. Any other end waits for its turn
 * in the schedule, or longer where the receiver asks for it: that attempt counts all the same. When the schedule has run out,
 * the endpoint rests with its position kept.
 */
export function afterAttempt(standing: EndpointStanding, { number, end, at, spread }: Attempt): Aftermath {
  const now = instantOf(at);
  if (end.outcome === "DELIVERED" || end.outcome === "VERIFIED") return { standing: succeeded(standing, number, now), notice: null };
  const failed = { ...standing, attempt: standing.attempt + 1, failingSince: standing.failingSince ?? now };
  if (end.outcome === "GONE") return { standing: { ...failed, status: "GONE", dueAt: null }, notice: "GONE" };
  const wait = waitAfter(failed.attempt, spread);
  if (wait === null) {
    const because = nextAttemptFor(standing) === "handshake" ? "UNVERIFIED" : "SCHEDULE_RUN_OUT";
    return { standing: { ...failed, status: "PAUSED", pausedBecause: because, dueAt: null }, notice: because };
  }
  const asked = retryAfterMs(end.retryAfter, at) ?? 0;
  return { standing: { ...failed, dueAt: instantOf(new Date(at.getTime() + Math.max(wait, asked))) }, notice: null };
}

/** A selection that the schema does not take any more: it would fail for every entry, so it rests until its owner mends it. */
export function afterInvalidSelection(standing: EndpointStanding): Aftermath {
  return { standing: { ...standing, status: "PAUSED", pausedBecause: "SELECTION_INVALID", dueAt: null }, notice: "SELECTION_INVALID" };
}

function succeeded(standing: EndpointStanding, number: number | null, now: Instant): EndpointStanding {
  const clear = { ...standing, attempt: 0, dueAt: null, failingSince: null, pausedBecause: null };
  return number === null ? { ...clear, status: "ACTIVE", verifiedAt: now } : { ...clear, position: number };
}
