import { randomUUID } from "node:crypto";
import { subgraphViewer } from "@tizilim/common/identity/viewer";
import type { SubgraphLink } from "@tizilim/common/subgraph/subgraph-call";

const VIEWER = subgraphViewer("workflow");

/** Milliseconds that another subgraph may take; the request that waits for it has more. */
const PATIENCE_MS = 2_000;

/** Asks another subgraph in the workflow's own name. Rejects when it does not answer, or answers with an error. */
export async function askUpstream<T>(link: SubgraphLink, query: string, variables: Readonly<Record<string, unknown>>): Promise<T> {
  const answer = await link.call({ query, variables, viewer: VIEWER, requestId: randomUUID(), deadline: Date.now() + PATIENCE_MS });
  const fault = answer.errors?.[0];
  if (fault !== undefined || answer.data == null) throw new Error(`${link.name}: ${fault?.message ?? "no data"}`);
  return answer.data as T;
}
