import type { Day } from "@tizilim/common/pure/day";
import type { Instant } from "@tizilim/common/pure/instant";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { Problem } from "@tizilim/common/pure/problem";
import type { FoundService } from "../finding/found-service";
import type { ServiceMatch } from "../register/service-match";

export const CANDIDATE_KINDS = ["INCLUDE", "EXCLUDE"] as const;
export type CandidateKind = (typeof CANDIDATE_KINDS)[number];

export const CANDIDATE_STATES = ["NEW", "LINKED", "PROPOSED", "DISMISSED"] as const;
export type CandidateState = (typeof CANDIDATE_STATES)[number];

/** A service found in an act, over all editions in which it was found, with what was decided of it. */
export interface Candidate {
  readonly id: string;
  readonly act: string;
  readonly state: CandidateState;
  readonly found: FoundService;
  readonly match: ServiceMatch;
  /** Day on which it was found first. */
  readonly foundOn: Day;
  /** The newest edition of its act has it no more. */
  readonly gone: boolean;
  readonly decision: CandidateDecision | null;
  /** Grows with every decision. */
  readonly version: number;
}

export interface CandidateDecision {
  readonly by: string;
  readonly at: Instant;
  /** LINKED: the service that it is. */
  readonly code: string | null;
  /** DISMISSED: why it is none; remembered for the editions to come. */
  readonly reason: LocalizedText | null;
  /** PROPOSED: the body that proposes, and the draft, once the workflow has written it. */
  readonly body: string | null;
  readonly proposal: string | null;
  /** Why the workflow wrote no draft: the candidate is undecided again. */
  readonly refused: ReadonlyArray<Problem>;
}

/** A decision that nothing is known of but who took it. */
export function decisionBy(by: string, at: Instant): CandidateDecision {
  return { by, at, code: null, reason: null, body: null, proposal: null, refused: [] };
}

/**
 * The service of the register that it is: by the decision that links it, else by its match; null where neither tells one. What
 * it was decided to propose for is no more public than the draft.
 */
export function codeOf({ state, decision, match }: Pick<Candidate, "state" | "decision" | "match">): string | null {
  return state === "LINKED" && decision?.code != null ? decision.code : matchedCode(match);
}

/** The service of the register that its draft amends or excludes; null where it is one to include. */
export function proposedCodeOf({ decision, match }: Pick<Candidate, "decision" | "match">): string | null {
  return decision?.code ?? matchedCode(match);
}

function matchedCode(match: ServiceMatch): string | null {
  return match.kind === "ONE" ? match.code : null;
}
