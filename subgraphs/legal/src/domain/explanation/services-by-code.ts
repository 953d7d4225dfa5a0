import { codeOf, type Candidate } from "../candidate/candidate";
import type { FoundService } from "../finding/found-service";
import type { RegisterIndex } from "../register/indexed-register";
import { matchFound } from "../register/match-found";

type Decided = Pick<Candidate, "state" | "decision" | "match" | "found">;

/**
 * RULES-2025/8: which services of the register an edition sets down, by their codes: by what stands of the same in the newest
 * edition, else by the match of its name. What was decided to be none, and what could be several, is none.
 */
export function servicesByCode(found: ReadonlyArray<FoundService>, candidates: ReadonlyArray<Decided>, act: string, register: RegisterIndex): Map<string, FoundService> {
  const known = new Map(candidates.filter(({ found: { kind } }) => kind === "INCLUDE").map((candidate) => [candidate.found.key, candidate]));
  const matches = matchFound(found, act, register);
  const byCode = new Map<string, FoundService>();
  for (const isKnown of [true, false]) {
    for (const [place, service] of found.entries()) {
      const candidate = known.get(service.key);
      const match = matches[place];
      if ((candidate !== undefined) !== isKnown) continue;
      const code = candidate !== undefined ? standingCode(candidate) : match?.kind === "ONE" ? match.code : null;
      if (code !== null && !byCode.has(code)) byCode.set(code, service);
    }
  }
  return byCode;
}

function standingCode(candidate: Decided): string | null {
  return candidate.state === "DISMISSED" ? null : codeOf(candidate);
}
