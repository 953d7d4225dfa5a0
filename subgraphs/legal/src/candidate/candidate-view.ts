import type { Viewer } from "@tizilim/common/identity/viewer";
import { NOW } from "@tizilim/common/pure/as-of";
import { evidenceView } from "../analysis/evidence.type";
import type { LegalContext } from "../context";
import { codeOf, proposedCodeOf } from "../domain/candidate/candidate";
import { seesDrafts, shownState, shownVersion } from "../domain/candidate/shown-state";
import type { MatchReason } from "../domain/register/service-match";
import { serviceStub, type ServiceStub } from "../service/service.stub";
import type { StoredCandidate } from "./candidate.row";
import type { CandidateMatchType, ServiceCandidate } from "./service-candidate.type";

/** A candidate as the viewer sees it. */
export function candidateView(candidate: StoredCandidate, { acts, viewer }: Pick<LegalContext, "acts" | "viewer">): ServiceCandidate {
  const { id, act, found, match, foundOn, gone, decision } = candidate;
  const state = shownState(candidate.state, viewer.roles);
  return {
    __typename: "ServiceCandidate", _ref: id, id, state, foundOn, gone,
    version: shownVersion(candidate, viewer.roles),
    kind: found.kind, name: found.name, score: found.score, signals: found.signals, hidden: found.hidden,
    get act() {
      return acts.load({ id: act, asOf: NOW });
    },
    evidence: found.evidence.map(evidenceView),
    match: serviceOf(candidate, viewer),
    matches: match.kind === "NONE" ? [] : (match.kind === "ONE" ? [match] : match.codes).map(matchView),
    marks: found.marks.map(({ mark, evidence }) => ({ mark, evidence: evidenceView(evidence) })),
    reason: state === "DISMISSED" ? (decision?.reason ?? null) : null,
  };
}

/** The service of the register that it is, or that its draft is about for those who see drafts. */
export function serviceOf(candidate: Pick<StoredCandidate, "state" | "decision" | "match">, { roles }: Pick<Viewer, "roles">): ServiceStub | null {
  const code = candidate.state === "PROPOSED" && seesDrafts(roles) ? proposedCodeOf(candidate) : codeOf(candidate);
  return code === null ? null : serviceStub(code);
}

function matchView({ code, by, likeness }: { readonly code: string; readonly by: ReadonlyArray<MatchReason>; readonly likeness: number }): CandidateMatchType {
  return { service: serviceStub(code), by, likeness };
}
