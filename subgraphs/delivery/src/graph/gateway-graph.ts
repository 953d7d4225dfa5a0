import { ANONYMOUS } from "@tizilim/common/identity/viewer";
import { createHttpLink } from "@tizilim/common/link/http-link";
import { randomUUID } from "node:crypto";
import type { AskGraph } from "./ask-graph";

/** As long as a gateway gives a request by default. */
const PATIENCE_MS = 5_000;

export interface GatewayGraph {
  readonly ask: AskGraph;
  close(): Promise<void>;
}

/** The whole graph over HTTP, asked without a token; whoever opens it closes it. */
export function gatewayGraph(url: string): GatewayGraph {
  const link = createHttpLink({ name: "gateway", url, timeLimit: PATIENCE_MS });
  return {
    ask: (query, variables) => link.call({ query, variables, viewer: ANONYMOUS, requestId: randomUUID() }),
    close: () => link.close(),
  };
}
