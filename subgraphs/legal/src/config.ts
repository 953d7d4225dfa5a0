import { readSubgraphEnvironment, type SubgraphEnvironment } from "@tizilim/common/config/subgraph-environment";

/** Throws StartupFailure with every fault of the environment at once. */
export function legalConfig(environment: NodeJS.ProcessEnv = process.env): SubgraphEnvironment {
  return readSubgraphEnvironment(environment, { subgraph: "legal", port: 4003 });
}
