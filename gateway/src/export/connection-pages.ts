import { ExportBroken } from "./export-broken";
import type { ExportSource } from "./export-table";
import { readAhead } from "./read-ahead";
import { viewOf } from "./snapshot/snapshot";

interface Page<Node> {
  readonly page: {
    readonly nodes: ReadonlyArray<Node>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** As many as one question may ask for. */
const PAGE = 100;
/** Pages that are asked for while one is being written: within one process more is no quicker. */
const AHEAD = 1;

/** All nodes of a list of the graph, which the document names `page` and asks for by $first, $after and $asOf. */
export function connectionPages<Node>({ ask, snapshot }: ExportSource, document: string, size = PAGE): AsyncGenerator<ReadonlyArray<Node>> {
  const asOf = viewOf(snapshot);
  return readAhead(pages(), AHEAD);

  async function* pages(): AsyncGenerator<ReadonlyArray<Node>> {
    let after: string | null = null;
    for (;;) {
      const answer: Page<Node> = await ask<Page<Node>>(document, { first: size, after, asOf });
      const { nodes, pageInfo } = answer.page;
      yield nodes;
      if (!pageInfo.hasNextPage) return;
      const endCursor: string | null = pageInfo.endCursor;
      if (endCursor === null || endCursor === after) throw new ExportBroken("a list does not go on where it says that it does");
      after = endCursor;
    }
  }
}

/** How many the whole list has, by a document that names it `page` and asks for its totalCount by $asOf. */
export async function connectionCount({ ask, snapshot }: ExportSource, document: string): Promise<number> {
  const { page } = await ask<{ readonly page: { readonly totalCount: number } }>(document, { asOf: viewOf(snapshot) });
  return page.totalCount;
}
