import { askSubgraph } from "@tizilim/common/following/ask-subgraph";
import type { SubgraphLink } from "@tizilim/common/subgraph/subgraph-call";

/** Asks another subgraph in the workflow's own name. Rejects when it does not answer in time, or answers with an error. */
export function askUpstream<T>(link: SubgraphLink, query: string, variables: Readonly<Record<string, unknown>>, patience?: number): Promise<T> {
  return askSubgraph<T>(link, { by: "workflow", query, variables, patience });
}
