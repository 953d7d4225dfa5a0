import type { SubgraphLink } from "@tizilim/common/subgraph/subgraph-call";

/** The two other subgraphs, however they are reached. */
export interface Upstream {
  /** Keeps the register: its log is followed, and it applies orders. */
  readonly catalogue: SubgraphLink;
  /** Keeps the acts: its log is followed. */
  readonly legal: SubgraphLink;
}
