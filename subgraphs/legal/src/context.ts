import { dayOf, type Day } from "@tizilim/common/pure/day";
import type { RequestContext } from "@tizilim/common/subgraph/subgraph";
import { actLoader, type ActLoader } from "./act/act.loader";
import { provenanceLoader, type ProvenanceLoader } from "./act/provenance.loader";

/** Made for one request: loaders are never shared. */
export interface LegalContext extends RequestContext {
  readonly today: Day;
  readonly acts: ActLoader;
  readonly provenance: ProvenanceLoader;
}

export function legalContext(request: RequestContext): LegalContext {
  const today = dayOf(request.now);
  return {
    ...request,
    today,
    acts: actLoader(request.reader, today),
    provenance: provenanceLoader(request.reader),
  };
}
