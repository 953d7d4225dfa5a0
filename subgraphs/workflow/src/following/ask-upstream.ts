import { randomUUID } from "node:crypto";
import { subgraphViewer } from "@tizilim/common/identity/viewer";
import type { SubgraphLink } from "@tizilim/common/subgraph/subgraph-call";

const VIEWER = subgraphViewer("workflow");

/** Milliseconds that another subgraph may take; the request that waits for it has more. */
export const PATIENCE_MS = 2_000;

/** It answered, with an error. */
export class UpstreamFault extends Error {
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message);
  }
}

/** Asks another subgraph in the workflow's own name. Rejects when it does not answer in time, or answers with an error. */
export async function askUpstream<T>(link: SubgraphLink, query: string, variables: Readonly<Record<string, unknown>>, patience = PATIENCE_MS): Promise<T> {
  const answer = await link.call({ query, variables, viewer: VIEWER, requestId: randomUUID(), deadline: Date.now() + patience });
  const fault = answer.errors?.[0];
  if (fault !== undefined || answer.data == null) throw new UpstreamFault(`${link.name}: ${fault?.message ?? "no data"}`, String(fault?.extensions?.["code"] ?? ""));
  return answer.data as T;
}
