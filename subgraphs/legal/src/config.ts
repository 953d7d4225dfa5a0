import { roundsEveryMs } from "@tizilim/common/config/rounds";
import { addressesOf, subgraphAddresses } from "@tizilim/common/config/subgraph-addresses";
import { readSubgraphEnvironment, type SubgraphEnvironment } from "@tizilim/common/config/subgraph-environment";
import type { Upstream } from "./following/upstream";

export interface LegalEnvironment extends SubgraphEnvironment {
  /** Milliseconds between rounds of what goes on by itself; null where ROUNDS is off. */
  readonly roundsEveryMs: number | null;
  readonly upstream: UpstreamAddresses;
}

/** Where each of the other subgraphs answers operations. */
type UpstreamAddresses = Readonly<Record<keyof Upstream, string>>;

/** Where the others listen on one machine. SUBGRAPH_URLS of the gateway fits here: names beside these mean nothing. */
const UPSTREAM: UpstreamAddresses = { catalogue: "http://127.0.0.1:4001/graphql", workflow: "http://127.0.0.1:4002/graphql" };

/** Throws StartupFailure with every fault of the environment at once. */
export function legalConfig(environment: NodeJS.ProcessEnv = process.env): LegalEnvironment {
  const own = { ROUNDS: roundsEveryMs, SUBGRAPH_URLS: subgraphAddresses.prefault("") };
  const { ROUNDS, SUBGRAPH_URLS, ...settings } = readSubgraphEnvironment(environment, { subgraph: "legal", port: 4003 }, own);
  return { ...settings, roundsEveryMs: ROUNDS, upstream: addressesOf(SUBGRAPH_URLS, UPSTREAM) };
}
