import { dayOf, type Day } from "@tizilim/common/pure/day";
import type { RequestContext } from "@tizilim/common/subgraph/subgraph";
import type { ActMemory } from "./act/act-version.row";
import { actLoader, type ActLoader } from "./act/act.loader";
import { provenanceLoader, type ProvenanceLoader } from "./act/provenance.loader";

/** Made for one request: loaders are never shared. */
export interface LegalContext extends RequestContext {
  readonly today: Day;
  readonly acts: ActLoader;
  readonly provenance: ProvenanceLoader;
}

export function legalContext(request: RequestContext, memory: ActMemory): LegalContext {
  const today = dayOf(request.now);
  return {
    ...request,
    today,
    acts: actLoader(request.reader, today, memory),
    provenance: provenanceLoader(request.reader),
  };
}
