import { createHttpLink } from "@tizilim/common/link/http-link";
import { signWithSecret } from "@tizilim/common/link/sign-with-secret";
import type { SubgraphLink } from "@tizilim/common/subgraph/subgraph-call";
import type { Upstream } from "./upstream";

/** Where each of the other subgraphs answers operations. */
export type UpstreamAddresses = Readonly<Record<keyof Upstream, string>>;

/** As long as the gateway gives a call. */
const TIME_LIMIT_MS = 3_000;

/** The other subgraphs over HTTP, called with the secret that all of them share; whoever opens the links closes them. */
export function upstreamLinks(addresses: UpstreamAddresses, secret: string): Upstream {
  const sign = signWithSecret(secret);
  const link = (name: keyof Upstream): SubgraphLink => createHttpLink({ name, url: addresses[name], sign, timeLimit: TIME_LIMIT_MS });
  return { catalogue: link("catalogue"), legal: link("legal") };
}
