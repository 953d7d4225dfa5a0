import type { SubgraphLink } from "../subgraph/subgraph-call";
import { askSubgraph } from "./ask-subgraph";
import { isAbout, type LineSubject, type RegisterLine } from "./register-line";

const LOG = `query ($since: Int!, $limit: Int!) {
  registerLog(since: $since, limit: $limit) { number kind subject changes { field before after } effectiveFrom recordedAt proposal { _ref } }
}`;

type SentLine = Omit<RegisterLine, "proposal"> & { readonly proposal: { readonly _ref: string } | null };

/** Lines of the register after a number. Rejects when the catalogue does not answer. */
export async function registerLines(catalogue: SubgraphLink, by: string, since: number, limit: number): Promise<RegisterLine[]> {
  const { registerLog } = await askSubgraph<{ registerLog: ReadonlyArray<SentLine> }>(catalogue, { by, query: LOG, variables: { since, limit } });
  return registerLog.map(({ proposal, ...line }) => ({ ...line, proposal: proposal?._ref ?? null }));
}

/** Everything of a kind that the lines are about, each once. */
export function subjectsOf(lines: ReadonlyArray<RegisterLine>, subject: LineSubject): Set<string> {
  return new Set(lines.filter((line) => isAbout(line, subject)).map((line) => line.subject));
}
