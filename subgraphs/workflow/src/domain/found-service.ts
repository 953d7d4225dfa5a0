import type { Day } from "@tizilim/common/pure/day";
import type { Instant } from "@tizilim/common/pure/instant";
import { localizedText, type LocalizedText } from "@tizilim/common/pure/localized-text";

/** A service that the analysis found in an act, as it is known now. */
export interface FoundCandidate {
  readonly id: string;
  readonly kind: "INCLUDE" | "EXCLUDE";
  readonly state: "NEW" | "LINKED" | "PROPOSED" | "DISMISSED";
  /** The register has it. */
  readonly matched: boolean;
  readonly name: LocalizedText;
  readonly body: string | null;
  readonly foundOn: Day;
}

/** What was told of one act at a moment: every candidate that it has then. */
export interface ToldCandidates {
  readonly act: string;
  readonly at: Instant;
  readonly candidates: ReadonlyArray<FoundCandidate>;
}

/** A service that an act has and the register had not when it was found. */
export interface FoundService {
  readonly id: string;
  readonly act: string | null;
  readonly body: string | null;
  readonly foundOn: Day;
  readonly name: LocalizedText | null;
  /** When it was found to be in the register, or to be none; null while it is still to be proposed. */
  readonly settledAt: Instant | null;
}

/** RULES-2025/8, LAW/12 (1): to be included and not in the register. A draft of it settles nothing: it may never be submitted. */
export function isStillFound({ kind, state, matched }: Pick<FoundCandidate, "kind" | "state" | "matched">): boolean {
  return kind === "INCLUDE" && !matched && (state === "NEW" || state === "PROPOSED");
}

/**
 * RULES-2025/8: the found services of an act after what was told of it. One that was never seen open owes nothing and is
 * not kept. What was settled first stands until it is open again; a settled one stays as it was.
 */
export function foundServicesAfter(known: ReadonlyArray<FoundService>, { act, at, candidates }: ToldCandidates): FoundService[] {
  const open = new Map(candidates.filter(isStillFound).map((candidate) => [candidate.id, candidate]));
  const kept = known.map((service) => {
    const candidate = open.get(service.id);
    open.delete(service.id);
    return candidate === undefined ? { ...service, settledAt: service.settledAt ?? at } : openAgain(service, candidate);
  });
  return [...kept, ...[...open.values()].map(({ id, body, foundOn, name }) => ({ id, act, body, foundOn, name: localizedText(name.kk, name.ru), settledAt: null }))];
}

/** The day on which it was found stays the first; a body that the text no longer tells is still the one that it told. */
function openAgain(service: FoundService, { name, body }: FoundCandidate): FoundService {
  return { ...service, name: localizedText(name.kk, name.ru) ?? service.name, body: body ?? service.body, settledAt: null };
}

/** A proposal that was made of a found service, was handed in and is not withdrawn. */
export interface StandingProposal {
  readonly proposal: string;
  readonly submittedAt: Instant;
}

export interface SettledService extends FoundService {
  /** The first proposal that stands; null where none does. */
  readonly proposal: string | null;
}

/** LAW/12 (1), RULES-2025/9: it is settled by a proposal that stands as well, whatever becomes of that; whichever was first counts. */
export function settledBy(service: FoundService, standing: ReadonlyArray<StandingProposal>): SettledService {
  const [first] = [...standing].sort((a, b) => (a.submittedAt < b.submittedAt ? -1 : 1));
  const moments = [service.settledAt, first?.submittedAt ?? null].filter((at) => at !== null).sort();
  return { ...service, settledAt: moments[0] ?? null, proposal: first?.proposal ?? null };
}
