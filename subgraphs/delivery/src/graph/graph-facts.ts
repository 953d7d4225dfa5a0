import { registryError } from "@tizilim/common/graphql/registry-error";
import { LONGEST_SELECTION, MOST_VALUES } from "../domain/endpoint-problems";
import type { GraphFacts, WantedEndpoint } from "../domain/save-endpoint";
import { readEntrySelection } from "../selection/entry-selection";
import type { AskGraph } from "./ask-graph";
import { inTime } from "./in-time";
import { refusalsOf } from "./refusals";
import type { RegisterEnd } from "./register-end";

/** Fields that a request may have at its root, with something to spare. */
const ASKED_AT_ONCE = 15;
const FAULTS_TOLD = 10;
const RECENT = "{ registerEntries(last: 100) { nodes { number code } } }";

/**
 * Asks, and keeps a failure until the answer is really needed: the function then gives the answer, or throws GRAPH_UNREACHABLE, so that
 * nothing is decided.
 */
export async function askedOfGraph<T>(ask: () => Promise<T>): Promise<() => T> {
  try {
    const answer = await ask();
    return () => answer;
  } catch {
    return () => {
      throw registryError("GRAPH_UNREACHABLE", "the registry could not be asked what this rests on; nothing was done, so send it again");
    };
  }
}

/** What the graph says of what a partner wants; it is not asked about what is too long anyway. Rejects where it does not answer. */
export async function graphFacts(askGraph: AskGraph, end: RegisterEnd, { selection, filter }: WantedEndpoint): Promise<GraphFacts> {
  const number = await end.read();
  const [selectionFaults, unknownSections, unknownProviders] = await Promise.all([
    selection.length > LONGEST_SELECTION ? [] : faultsOfSelection(askGraph, selection, number),
    missingSections(askGraph, few(filter?.sections)),
    missingProviders(askGraph, few(filter?.providers)),
  ]);
  return { end: number, selectionFaults, unknownSections, unknownProviders };
}

function few(values: ReadonlyArray<string> | null | undefined): ReadonlyArray<string> {
  return values == null || values.length > MOST_VALUES ? [] : values;
}

/**
 * Tried on the newest entry and on the newest that is about a service, so that it is found out as well what only the answering subgraph
 * refuses: an entry that is never answered whole would never be delivered.
 */
async function faultsOfSelection(askGraph: AskGraph, text: string, end: number): Promise<string[]> {
  const selection = readEntrySelection(text);
  if (typeof selection === "string") return [selection];
  const query = `query Selection($number: Int!) { registerEntry(number: $number) ${selection.fields} }\n${selection.fragments}`;
  const tried = [...new Set([end, (await newestOfService(askGraph)) ?? end])];
  const answers = await Promise.all(tried.map((number) => inTime(askGraph(query, { number }))));
  return [...new Set(answers.flatMap(refusalsOf))].slice(0, FAULTS_TOLD);
}

/** Null where none of the last entries is about a service. */
async function newestOfService(askGraph: AskGraph): Promise<number | null> {
  const { data } = await inTime(askGraph(RECENT, {}));
  const recent = data?.["registerEntries"] as { readonly nodes: ReadonlyArray<{ readonly number: number; readonly code: string | null }> } | null | undefined;
  if (recent == null) throw new Error("the graph could not tell the last entries");
  return recent.nodes.findLast(({ code }) => code !== null)?.number ?? null;
}

async function missingSections(askGraph: AskGraph, codes: ReadonlyArray<string>): Promise<string[]> {
  if (codes.length === 0) return [];
  const { data } = await inTime(askGraph("{ sections { code } }", {}));
  const sections = data?.["sections"] as ReadonlyArray<{ readonly code: string }> | null | undefined;
  if (sections == null) throw new Error("the graph could not tell the sections");
  const known = new Set(sections.map(({ code }) => code));
  return codes.filter((code) => !known.has(code));
}

async function missingProviders(askGraph: AskGraph, ids: ReadonlyArray<string>): Promise<string[]> {
  const groups = Array.from({ length: Math.ceil(ids.length / ASKED_AT_ONCE) }, (_, place) => ids.slice(place * ASKED_AT_ONCE, (place + 1) * ASKED_AT_ONCE));
  return (await Promise.all(groups.map((group) => missingOf(askGraph, group)))).flat();
}

async function missingOf(askGraph: AskGraph, ids: ReadonlyArray<string>): Promise<string[]> {
  const query = `query Providers(${ids.map((_, at) => `$p${at}: ID!`).join(", ")}) { ${ids.map((_, at) => `p${at}: provider(id: $p${at}) { id }`).join(" ")} }`;
  const { data, errors } = await inTime(askGraph(query, Object.fromEntries(ids.map((id, at) => [`p${at}`, id]))));
  if (data == null || (errors ?? []).length > 0) throw new Error("the graph could not tell the providers");
  return ids.filter((_, at) => data[`p${at}`] === null);
}
