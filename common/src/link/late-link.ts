import type { SubgraphLink } from "../subgraph/subgraph-call";
import { LinkFailure } from "./link-failure";

/** A subgraph in process that is opened after those which call it; until then it does not answer. Whoever opens it closes it. */
export function lateLink(name: string, opened: () => SubgraphLink | null): SubgraphLink {
  const reached = (): SubgraphLink => {
    const link = opened();
    if (link === null) throw new LinkFailure("unreachable", `${name} is not open yet`);
    return link;
  };
  return {
    name,
    call: async (call) => reached().call(call),
    revision: async (deadline) => reached().revision(deadline),
    close: async () => undefined,
  };
}
