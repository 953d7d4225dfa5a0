import { LinkFailure } from "@tizilim/common/link/link-failure";
import type { SubgraphLink } from "@tizilim/common/subgraph/subgraph-call";
import type { ReadinessPart } from "./health-routes";

/** A subgraph as a part of readiness: without it the gateway still serves what the others know. */
export function linkReadiness(link: SubgraphLink): ReadinessPart {
  return {
    name: `subgraph ${link.name}`,
    required: false,
    check: async () => {
      try {
        await link.revision(Date.now() + 900);
        return { ok: true };
      } catch (error) {
        // A foreign subgraph has no revision to tell; that it answered is enough.
        if (error instanceof LinkFailure && error.kind === "not-graphql") return { ok: true };
        return { ok: false, detail: error instanceof LinkFailure && error.kind === "timeout" ? "no answer in time" : "not reachable" };
      }
    },
  };
}
