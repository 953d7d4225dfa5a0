import type { FoundService } from "../finding/found-service";
import type { ServiceMatch } from "../register/service-match";
import { codeOf, type Candidate } from "./candidate";

/** A service that an analysis found, with its match in the register. */
export interface MatchedService {
  readonly found: FoundService;
  readonly match: ServiceMatch;
}

export interface CarriedOver {
  /** Candidates that stay, with what the newest text says of them. */
  readonly kept: ReadonlyArray<{ readonly id: string } & MatchedService>;
  readonly added: ReadonlyArray<MatchedService>;
  /** Ids of those that the newest text has no more. */
  readonly gone: ReadonlyArray<string>;
}

/**
 * RULES-2025/8: what a new analysis of an act makes of its candidates. One that is found again keeps its decision, also
 * under another name where it is the same service of the register. A service that the act named and names no more is to be
 * looked at as one to exclude (norm 46 the other way round).
 */
export function carryOver(candidates: ReadonlyArray<Candidate>, services: ReadonlyArray<MatchedService>): CarriedOver {
  const left = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const kept: Array<{ readonly id: string } & MatchedService> = [];
  const added: MatchedService[] = [];
  const unnamed: MatchedService[] = [];
  for (const service of services) {
    const same = [...left.values()].find(({ found }) => found.kind === service.found.kind && found.key === service.found.key);
    if (same === undefined) unnamed.push(service);
    else keep(same, service);
  }
  for (const service of unnamed) {
    const code = service.match.kind === "ONE" ? service.match.code : null;
    const renamed = [...left.values()].find((candidate) => candidate.found.kind === service.found.kind && code !== null && codeOf(candidate) === code);
    if (renamed === undefined) added.push(service);
    else keep(renamed, service);
  }
  const gone = [...left.values()].filter((candidate) => !candidate.gone && !isEnding(candidate));
  return { kept, added: [...added, ...gone.flatMap((candidate) => endOf(candidate, candidates))], gone: gone.map(({ id }) => id) };

  function keep(candidate: Candidate, service: MatchedService): void {
    left.delete(candidate.id);
    kept.push({ id: candidate.id, ...service });
  }
}

/** What was found to end because an edition left it out stays found. */
function isEnding({ found }: Candidate): boolean {
  return found.kind === "EXCLUDE" && found.signals.includes(GONE_FROM_EDITION);
}

/** Signal of a service that an older edition named and the newest does not. */
export const GONE_FROM_EDITION = "GONE_FROM_EDITION";

function endOf(candidate: Candidate, all: ReadonlyArray<Candidate>): MatchedService[] {
  const { found, match, state } = candidate;
  if (found.kind !== "INCLUDE" || state === "DISMISSED" || codeOf(candidate) === null) return [];
  if (all.some((other) => other.found.kind === "EXCLUDE" && other.found.key === found.key)) return [];
  return [{ found: { ...found, kind: "EXCLUDE", signals: [GONE_FROM_EDITION], score: 1, hidden: false, requirements: [] }, match: matchOf(candidate, match) }];
}

function matchOf(candidate: Candidate, match: ServiceMatch): ServiceMatch {
  const code = codeOf(candidate);
  return code === null || match.kind === "ONE" ? match : { kind: "ONE", code, by: ["SAME_NAME"], likeness: 1 };
}
