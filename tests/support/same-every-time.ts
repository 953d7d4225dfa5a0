import { expect } from "@jest/globals";
import type { Viewer } from "@tizilim/common/identity/viewer";
import type { Subgraph } from "@tizilim/common/subgraph/subgraph";
import { callSubgraph } from "./call-subgraph";

/** Two uses run in graphql-js, the further ones compiled. */
const USES = 5;

/** The answer to an operation, which has to be the same however often it is asked, as it travels. */
export async function sameEveryTime<T = Record<string, never>>(
  subgraph: Subgraph,
  query: string,
  variables: Record<string, unknown> = {},
  viewer?: Viewer,
): Promise<{ data: T; errors?: ReadonlyArray<{ message: string; path?: unknown; extensions: { code: string; argument?: string } }> }> {
  const first = travelled(await callSubgraph(subgraph, query, variables, viewer));
  for (let use = 1; use < USES; use += 1) {
    expect(travelled(await callSubgraph(subgraph, query, variables, viewer))).toEqual(first);
  }
  return first as never;
}

function travelled(answer: object): unknown {
  return JSON.parse(JSON.stringify(answer));
}
