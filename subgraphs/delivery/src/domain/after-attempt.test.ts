import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { afterAttempt, afterInvalidSelection, type Aftermath } from "./after-attempt";
import type { AttemptEnd, DeliveryOutcome } from "./delivery-outcome";
import { isDue, nextAttemptFor, type EndpointStanding } from "./endpoint-standing";
import { RETRY_SCHEDULE } from "./retry-schedule";

const NOW = new Date("2026-11-28T10:00:00Z");
const ACTIVE: EndpointStanding = {
  status: "ACTIVE", position: 41, attempt: 0, dueAt: null, failingSince: null, pausedBecause: null, verifiedAt: "2026-11-01T00:00:00.000000Z",
};
const UNVERIFIED: EndpointStanding = { ...ACTIVE, status: "UNVERIFIED", position: 0, verifiedAt: null };

const end = (outcome: Exclude<DeliveryOutcome, "NOT_BUILT">, status: number | null = null, retryAfter: string | null = null): AttemptEnd => ({ outcome, status, retryAfter });
const after = (standing: EndpointStanding, what: AttemptEnd, at = NOW): Aftermath =>
  afterAttempt(standing, { number: nextAttemptFor(standing) === "handshake" ? null : standing.position + 1, end: what, at, spread: 0 });

/** Fails again and again, each time as soon as it is due. */
function failedThrough(standing: EndpointStanding, what: AttemptEnd, times: number): Aftermath {
  let last: Aftermath = { standing, notice: null };
  for (let failed = 0; failed < times; failed += 1) last = after(last.standing, what, new Date(last.standing.dueAt ?? NOW));
  return last;
}

describe("a delivered entry", () => {
  it("moves the position and forgets what failed before", () => {
    const struggling = { ...ACTIVE, attempt: 3, dueAt: "2026-11-28T09:00:00.000000Z", failingSince: "2026-11-27T09:00:00.000000Z" };
    expect(after(struggling, end("DELIVERED", 204))).toEqual({ standing: { ...ACTIVE, position: 42 }, notice: null });
  });
});

describe("a failed attempt", () => {
  it.each([end("REFUSED", 500), end("REFUSED", 301), end("TIMED_OUT"), end("UNREACHABLE"), end("ADDRESS_FORBIDDEN")])("waits for its turn in the schedule: $outcome", (what) => {
    expect(after(ACTIVE, what)).toEqual({
      standing: { ...ACTIVE, attempt: 1, dueAt: "2026-11-28T10:00:05.000000Z", failingSince: "2026-11-28T10:00:00.000000Z" },
      notice: null,
    });
  });

  it("keeps the moment of the first failure", () => {
    expect(failedThrough(ACTIVE, end("TIMED_OUT"), 3).standing).toMatchObject({ attempt: 3, failingSince: "2026-11-28T10:00:00.000000Z" });
  });

  it("pauses the endpoint with its position kept after the last attempt, three days on, and tells its owner", () => {
    const last = failedThrough(ACTIVE, end("UNREACHABLE"), RETRY_SCHEDULE.waits.length - 1);
    expect(last).toMatchObject({ notice: null, standing: { status: "ACTIVE", attempt: 9, dueAt: "2026-12-01T13:35:05.000000Z" } });
    expect(failedThrough(ACTIVE, end("UNREACHABLE"), RETRY_SCHEDULE.waits.length)).toEqual({
      standing: { ...ACTIVE, status: "PAUSED", attempt: 10, failingSince: "2026-11-28T10:00:00.000000Z", pausedBecause: "SCHEDULE_RUN_OUT" },
      notice: "SCHEDULE_RUN_OUT",
    });
  });

  it("waits for as long as the receiver asks, where that is longer than the schedule, and counts all the same", () => {
    expect(after(ACTIVE, end("REFUSED", 429, "3600")).standing).toMatchObject({ attempt: 1, dueAt: "2026-11-28T11:00:00.000000Z" });
    expect(after({ ...ACTIVE, attempt: 4 }, end("REFUSED", 503, "1")).standing).toMatchObject({ attempt: 5, dueAt: "2026-11-28T15:00:00.000000Z" });
  });
});

describe("a receiver that answers 410", () => {
  it.each([ACTIVE, UNVERIFIED])("is sent nothing any more, and its owner is told: $status", (standing) => {
    const gone = after(standing, end("GONE", 410));
    expect(gone).toMatchObject({ notice: "GONE", standing: { status: "GONE", position: standing.position, dueAt: null } });
    expect(nextAttemptFor(gone.standing)).toBeNull();
  });
});

describe("the handshake", () => {
  it("comes before the first entry, and makes the endpoint active where it stood", () => {
    expect(nextAttemptFor(UNVERIFIED)).toBe("handshake");
    expect(after(UNVERIFIED, end("VERIFIED", 200)).standing).toEqual({ ...ACTIVE, position: 0, verifiedAt: "2026-11-28T10:00:00.000000Z" });
  });

  it("is tried by the schedule, then the endpoint rests and its owner is told", () => {
    expect(failedThrough(UNVERIFIED, end("REFUSED", 404), 10)).toMatchObject({
      notice: "UNVERIFIED",
      standing: { status: "PAUSED", pausedBecause: "UNVERIFIED", position: 0, verifiedAt: null },
    });
  });

  it("is asked for again when an endpoint is resumed that never agreed", () => {
    expect(nextAttemptFor({ ...UNVERIFIED, status: "ACTIVE" })).toBe("handshake");
  });
});

it("rests with its position kept when the selection does not fit the schema any more", () => {
  expect(afterInvalidSelection(ACTIVE)).toEqual({ standing: { ...ACTIVE, status: "PAUSED", pausedBecause: "SELECTION_INVALID" }, notice: "SELECTION_INVALID" });
});

it("never moves the position but by a delivery, and never by more than one", () => {
  const ends = fc.constantFrom(end("DELIVERED", 200), end("REFUSED", 500), end("TIMED_OUT"), end("REFUSED", 429, "60"), end("UNREACHABLE"), end("GONE", 410));
  fc.assert(
    fc.property(fc.array(ends, { maxLength: 40 }), (attempts) => {
      let standing = ACTIVE;
      for (const attempt of attempts) {
        if (nextAttemptFor(standing) === null) break;
        const next = after(standing, attempt, new Date(standing.dueAt ?? NOW)).standing;
        expect(next.position - standing.position).toBe(attempt.outcome === "DELIVERED" ? 1 : 0);
        expect(next.attempt).toBe(attempt.outcome === "DELIVERED" ? 0 : standing.attempt + 1);
        standing = next;
      }
    }),
  );
});

it("is due from its moment on, and at once where there is none", () => {
  expect(isDue({ dueAt: null }, "2026-11-28T10:00:00.000000Z")).toBe(true);
  expect(isDue({ dueAt: "2026-11-28T10:00:00.000000Z" }, "2026-11-28T10:00:00.000000Z")).toBe(true);
  expect(isDue({ dueAt: "2026-11-28T10:00:00.000001Z" }, "2026-11-28T10:00:00.000000Z")).toBe(false);
});
