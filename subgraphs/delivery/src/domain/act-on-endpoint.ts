import type { Problem } from "@tizilim/common/pure/problem";
import { goneEndpoint, notPaused, pausedAlready } from "./endpoint-problems";
import type { EndpointStanding } from "./endpoint-standing";

export type Changed = { readonly standing: EndpointStanding } | { readonly refused: ReadonlyArray<Problem> };

/** Its owner's pause takes the place of any other: what was tried so far is told until it is resumed. */
export function pauseEndpoint(standing: EndpointStanding): Changed {
  if (standing.status === "GONE") return { refused: [goneEndpoint()] };
  if (standing.status === "PAUSED" && standing.pausedBecause === "PARTNER") return { refused: [pausedAlready()] };
  return { standing: { ...standing, status: "PAUSED", pausedBecause: "PARTNER", dueAt: null } };
}

/**
 * Goes on from where it stands, or after another number, with the whole schedule before it. What waits for its next attempt is
 * tried at once. One that runs well is resumed only from another number.
 */
export function resumeEndpoint(standing: EndpointStanding, sinceNumber: number | null): Changed {
  if (standing.status === "GONE") return { refused: [goneEndpoint()] };
  if (standing.status !== "PAUSED" && standing.attempt === 0 && sinceNumber === null) return { refused: [notPaused()] };
  const status = standing.verifiedAt === null ? "UNVERIFIED" : "ACTIVE";
  return {
    standing: { ...standing, status, position: sinceNumber ?? standing.position, attempt: 0, dueAt: null, failingSince: null, pausedBecause: null },
  };
}
