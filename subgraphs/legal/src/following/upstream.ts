import type { SubgraphLink } from "@tizilim/common/subgraph/subgraph-call";

/** The two other subgraphs, however they are reached. */
export interface Upstream {
  /** Keeps the register: its log is followed. */
  readonly catalogue: SubgraphLink;
  /** Keeps the proposals: it drafts those that candidates become. */
  readonly workflow: SubgraphLink;
}
