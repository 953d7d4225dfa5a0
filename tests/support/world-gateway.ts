import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ANONYMOUS, type Viewer } from "@tizilim/common/identity/viewer";
import { lateLink } from "@tizilim/common/link/late-link";
import { createLog } from "@tizilim/common/observability/log";
import type { SubgraphLink } from "@tizilim/common/subgraph/subgraph-call";
import { startGateway } from "@tizilim/gateway/gateway";
import type { ToldError } from "./ask-registry";
import type { WorkflowWorld } from "./workflow-world";

const SUPERGRAPH = join(__dirname, "..", "..", "supergraph.graphql");

/** The gateway over the three subgraphs of a world, with viewers taken at their word. */
export interface WorldGateway {
  ask<T>(viewer: Viewer, query: string, variables?: Record<string, unknown>): Promise<{ readonly data: T; readonly errors?: ReadonlyArray<ToldError> }>;
  /** Lets a subgraph answer nothing until it is told again. */
  silence(name: string, isSilent: boolean): void;
  close(): Promise<void>;
}

export async function openWorldGateway(world: WorkflowWorld): Promise<WorldGateway> {
  const silent = new Set<string>();
  const link = (name: string, reached: () => SubgraphLink): SubgraphLink => lateLink(name, () => (silent.has(name) ? null : reached()));
  const gateway = await startGateway({
    sdl: readFileSync(SUPERGRAPH, "utf8"),
    port: 0,
    host: "127.0.0.1",
    log: createLog("gateway", "silent"),
    links: [link("catalogue", () => world.register.catalogue), link("workflow", () => world.workflow), link("legal", () => world.legal)],
    authenticate: (claims) => Promise.resolve(claims === undefined ? ANONYMOUS : (JSON.parse(claims) as Viewer)),
  });
  return {
    ask: async (viewer, query, variables = {}) => {
      const headers = { "content-type": "application/json", ...(viewer.subject === null ? {} : { authorization: JSON.stringify(viewer) }) };
      const answer = await fetch(`${gateway.url}/graphql`, { method: "POST", headers, body: JSON.stringify({ query, variables }) });
      return (await answer.json()) as never;
    },
    silence: (name, isSilent) => void (isSilent ? silent.add(name) : silent.delete(name)),
    close: () => gateway.close(),
  };
}
