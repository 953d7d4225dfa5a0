import type { SubgraphLink } from "../subgraph/subgraph-call";
import { createHttpLink } from "./http-link";
import { signWithSecret } from "./sign-with-secret";

/** As long as the gateway gives a call. */
const TIME_LIMIT_MS = 3_000;

/** Subgraphs over HTTP by their names, called with the secret that all of them share; whoever opens the links closes them. */
export function subgraphLinks<N extends string>(addresses: Readonly<Record<N, string>>, secret: string): Readonly<Record<N, SubgraphLink>> {
  const sign = signWithSecret(secret);
  const links = Object.entries<string>(addresses).map(([name, url]) => [name, createHttpLink({ name, url, sign, timeLimit: TIME_LIMIT_MS })]);
  return Object.fromEntries(links) as Record<N, SubgraphLink>;
}

export async function closeLinks<N extends string>(links: Readonly<Record<N, SubgraphLink>>): Promise<void> {
  await Promise.all(Object.values<SubgraphLink>(links).map((link) => link.close()));
}
