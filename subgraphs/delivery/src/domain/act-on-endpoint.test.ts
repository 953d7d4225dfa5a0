import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { pauseEndpoint, resumeEndpoint } from "./act-on-endpoint";
import { ENDPOINT_STATUSES, nextAttemptFor, PAUSE_REASONS, type EndpointStanding } from "./endpoint-standing";

const MOMENT = "2026-11-28T06:00:00.000000Z";
const standings: fc.Arbitrary<EndpointStanding> = fc
  .record({ status: fc.constantFrom(...ENDPOINT_STATUSES), because: fc.constantFrom(...PAUSE_REASONS), position: fc.nat(50), attempt: fc.nat(10), verified: fc.boolean() })
  .map(({ status, because, position, attempt, verified }) => ({
    status, position, attempt, dueAt: attempt > 0 ? MOMENT : null, failingSince: attempt > 0 ? MOMENT : null, pausedBecause: status === "PAUSED" ? because : null,
    verifiedAt: status === "ACTIVE" || (status !== "UNVERIFIED" && verified) ? MOMENT : null,
  }));

describe("pausing and resuming", () => {
  it("pausing keeps the position and ends all attempts", () => {
    fc.assert(fc.property(standings, (standing) => {
      const paused = pauseEndpoint(standing);
      if ("refused" in paused) return expect(standing.status === "GONE" || standing.pausedBecause === "PARTNER").toBe(true);
      expect([paused.standing.position, paused.standing.pausedBecause, nextAttemptFor(paused.standing)]).toEqual([standing.position, "PARTNER", null]);
    }));
  });

  it("resuming leads to an attempt at once, of leave first, from the position or the number named", () => {
    fc.assert(fc.property(standings, fc.option(fc.nat(50)), (standing, since) => {
      const resumed = resumeEndpoint(standing, since);
      if ("refused" in resumed) return;
      expect(resumed.standing).toMatchObject({ position: since ?? standing.position, attempt: 0, dueAt: null, failingSince: null, pausedBecause: null });
      expect(nextAttemptFor(resumed.standing)).toBe(standing.verifiedAt === null ? "handshake" : "entry");
    }));
  });

  it("what is paused can be resumed, and nothing but what is gone, or runs and is not moved, cannot", () => {
    fc.assert(fc.property(standings, fc.option(fc.nat(50)), (standing, since) => {
      const runs = standing.status !== "PAUSED" && standing.attempt === 0 && since === null;
      expect("refused" in resumeEndpoint(standing, since)).toBe(standing.status === "GONE" || runs);
    }));
  });
});
