import { CANDIDATE_STATES, type Candidate, type CandidateState } from "./candidate";

/** Who sees that a candidate became a draft: those who decide of candidates, and those who review proposals. */
const SEE_DRAFTS = ["LEGAL_ANALYST", "REGISTRAR", "QUALITY_CONTROL", "PUBLIC_ADMINISTRATION"];

export function seesDrafts(roles: ReadonlyArray<string>): boolean {
  return SEE_DRAFTS.some((role) => roles.includes(role));
}

/** Analyses are public, drafts are not: to others a candidate that became a draft is one that nobody decided yet. */
export function shownState(state: CandidateState, roles: ReadonlyArray<string>): CandidateState {
  return state === "PROPOSED" && !seesDrafts(roles) ? "NEW" : state;
}

/** The version that goes with the state shown: the decision that made a draft has made the last one. */
export function shownVersion({ state, version }: Pick<Candidate, "state" | "version">, roles: ReadonlyArray<string>): number {
  return shownState(state, roles) === state ? version : version - 1;
}

/** The states behind those that a viewer asks for. */
export function statesBehind(asked: ReadonlyArray<CandidateState>, roles: ReadonlyArray<string>): CandidateState[] {
  return CANDIDATE_STATES.filter((state) => asked.includes(shownState(state, roles)));
}
