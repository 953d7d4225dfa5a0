import type { Subgraph } from "@tizilim/common/subgraph/subgraph";

export interface CountedCalls {
  readonly subgraphs: ReadonlyArray<Subgraph>;
  /** Names of the subgraphs called since the last look, in the order of their names. */
  fetches: string[];
  /** Most of them that had to wait for one another. */
  depth: number;
}

/** Subgraphs that tell how many calls an operation makes of them, and how many of these follow one another. */
export function countedCalls(subgraphs: ReadonlyArray<Subgraph>): CountedCalls {
  const counted: CountedCalls = {
    fetches: [],
    depth: 0,
    subgraphs: subgraphs.map((subgraph) => ({
      ...subgraph,
      call: async (call) => {
        const level = counted.depth + 1;
        counted.fetches = [...counted.fetches, subgraph.name].sort();
        const answer = await subgraph.call(call);
        counted.depth = Math.max(counted.depth, level);
        return answer;
      },
    })),
  };
  return counted;
}
