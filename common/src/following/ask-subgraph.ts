import { randomUUID } from "node:crypto";
import { subgraphViewer } from "../identity/viewer";
import type { SubgraphLink } from "../subgraph/subgraph-call";

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

export interface Asked {
  /** The subgraph in whose own name it is asked. */
  readonly by: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Milliseconds. */
  readonly patience?: number;
}

/** Asks another subgraph. Rejects when it does not answer in time, or answers with an error. */
export async function askSubgraph<T>(link: SubgraphLink, { by, query, variables, patience = PATIENCE_MS }: Asked): Promise<T> {
  const answer = await link.call({ query, variables, viewer: subgraphViewer(by), requestId: randomUUID(), deadline: Date.now() + patience });
  const fault = answer.errors?.[0];
  if (fault !== undefined || answer.data == null) throw new UpstreamFault(`${link.name}: ${fault?.message ?? "no data"}`, String(fault?.extensions?.["code"] ?? ""));
  return answer.data as T;
}
