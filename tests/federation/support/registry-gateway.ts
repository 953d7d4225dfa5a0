import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Viewer } from "@tizilim/common/identity/viewer";
import type { Subgraph } from "@tizilim/common/subgraph/subgraph";
import type { SubgraphAnswer, SubgraphLink } from "@tizilim/common/subgraph/subgraph-call";
import { createEngine } from "@tizilim/gateway/engine/engine";
import type { ExecutedOperation } from "@tizilim/gateway/engine/execute/execute-operation";
import { InflightReads } from "@tizilim/gateway/engine/execute/inflight-reads";
import { DEFAULT_LIMITS } from "@tizilim/gateway/engine/limits/limits";
import { loadSupergraph } from "@tizilim/gateway/engine/plan/supergraph";

const SUPERGRAPH = resolve(__dirname, "../../../supergraph.graphql");

export interface RegistryGateway {
  /** Names of subgraphs that never answer. */
  readonly silent: Set<string>;
  ask(viewer: Viewer, query: string, variables?: Record<string, unknown>): Promise<ExecutedOperation>;
}

/** The engine, with its limits, over the register's own subgraphs and supergraph in this process. */
export function registryGateway(subgraphs: ReadonlyArray<Subgraph>, callLimit = 3_000): RegistryGateway {
  const silent = new Set<string>();
  const links = subgraphs.map((subgraph): [string, SubgraphLink] => [subgraph.name, {
    name: subgraph.name,
    call: (call) => (silent.has(subgraph.name) ? new Promise<SubgraphAnswer>(() => undefined) : subgraph.call(call)),
    revision: () => subgraph.revision(),
    close: () => Promise.resolve(),
  }]);
  const engine = createEngine({
    supergraph: loadSupergraph(readFileSync(SUPERGRAPH, "utf8"), null),
    links: new Map(links),
    inflight: new InflightReads(),
    limits: DEFAULT_LIMITS,
    introspection: true,
    callLimit,
    now: Date.now,
    observer: {},
  });
  return {
    silent,
    ask: (viewer, query, variables = {}) => {
      const prepared = engine.prepare(query, null);
      return prepared.execute(prepared.variables(variables), { viewer, requestId: "test", deadline: Date.now() + 5_000 });
    },
  };
}
