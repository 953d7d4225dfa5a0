import type { LegalContext } from "../context";
import { candidateView } from "./candidate-view";
import type { ServiceCandidate } from "./service-candidate.type";

/** A candidate that another subgraph names; null where there is none. */
export async function resolveCandidate(stub: { readonly _ref: string }, context: LegalContext): Promise<ServiceCandidate | null> {
  const candidate = await context.candidates.load(stub._ref);
  return candidate === null ? null : candidateView(candidate, context);
}
