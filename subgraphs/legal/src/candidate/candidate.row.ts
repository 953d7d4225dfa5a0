import type { SqlValue } from "@tizilim/common/database/reader";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { codeOf, type Candidate, type CandidateDecision, type CandidateState } from "../domain/candidate/candidate";
import type { FoundService } from "../domain/finding/found-service";
import type { ServiceMatch } from "../domain/register/service-match";

/** As a candidate is stored. */
export interface CandidateRow {
  readonly id: string;
  /** Number of the change that made it, and its place among those of that change. */
  readonly madeBy: number;
  readonly place: number;
  readonly actId: LegalActId;
  readonly state: CandidateState;
  readonly gone: number;
  readonly foundOn: string;
  readonly version: number;
  readonly found: string;
  readonly serviceMatch: string;
  readonly decision: string | null;
  /** Id of the provider that the act names, where the register knows one of that name. */
  readonly body: string | null;
}

export const CANDIDATE_COLUMNS = "id, madeBy, place, actId, state, gone, foundOn, version, found, serviceMatch, decision, body";

export interface StoredCandidate extends Candidate {
  readonly act: LegalActId;
  readonly madeBy: number;
  readonly place: number;
  readonly body: string | null;
}

export function candidateOf({ actId, gone, found, serviceMatch, decision, ...row }: CandidateRow): StoredCandidate {
  return {
    ...row,
    act: actId,
    gone: gone === 1,
    found: JSON.parse(found) as FoundService,
    match: JSON.parse(serviceMatch) as ServiceMatch,
    decision: decision === null ? null : (JSON.parse(decision) as CandidateDecision),
  };
}

/** The columns that follow from the candidate alone. */
export function rowOf({ id, madeBy, place, act, state, gone, foundOn, version, found, match, decision, body }: StoredCandidate): Readonly<Record<string, SqlValue>> {
  return {
    id, madeBy, place,
    actId: act,
    kind: found.kind,
    state,
    code: codeOf({ state, decision, match }),
    matched: match.kind,
    score: Math.round(found.score * 1_000),
    hidden: found.hidden ? 1 : 0,
    gone: gone ? 1 : 0,
    // What is written down to become a draft and is none yet is sent until the workflow has answered.
    waiting: state === "PROPOSED" && decision?.proposal === null ? 1 : 0,
    foundOn, version, body,
    found: JSON.stringify(found),
    serviceMatch: JSON.stringify(match),
    decision: decision === null ? null : JSON.stringify(decision),
  };
}
