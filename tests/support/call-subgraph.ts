import { ANONYMOUS, type Viewer } from "@tizilim/common/identity/viewer";
import type { Subgraph } from "@tizilim/common/subgraph/subgraph";
import type { SubgraphAnswer } from "@tizilim/common/subgraph/subgraph-call";

/** One operation on one subgraph, as the gateway would send it. */
export function callSubgraph(subgraph: Subgraph, query: string, variables: Record<string, unknown> = {}, viewer: Viewer = ANONYMOUS): Promise<SubgraphAnswer> {
  return subgraph.call({ query, variables, viewer, requestId: "test" });
}

/** Its data without errors; plain objects, as they travel. */
export async function dataOf<T = Record<string, never>>(subgraph: Subgraph, query: string, variables: Record<string, unknown> = {}, viewer: Viewer = ANONYMOUS): Promise<T> {
  const answer = await callSubgraph(subgraph, query, variables, viewer);
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return JSON.parse(JSON.stringify(answer.data)) as T;
}
