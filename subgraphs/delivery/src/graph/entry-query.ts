import type { EndpointFilter } from "../domain/endpoint-filter";
import type { EntrySelection } from "../selection/entry-selection";

export interface EntryQuery {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Names under which the answer has the entries as we need them, and as the partner wants them. */
export const HEADS = "heads";
export const DATA = "data";

/** An entry as far as the envelope and the filter need it; in a list of its own, so that no name of the partner's meets ours. */
const HEAD_FIELDS = "number kind subject recordedAt";

/**
 * Asks the graph for the entries after a number: what the envelope needs of each, whether it fits the filter, and what the partner's
 * selection says of it. A single one is asked for by its number, so that it costs no more than when the selection was saved. Without a
 * selection it asks for the first two alone.
 */
export function entryQuery(selection: EntrySelection | null, filter: EndpointFilter | null, since: number, limit: number): EntryQuery {
  const { root, declared, given } = limit === 1 ? single(since) : list(since, limit);
  const heads = `${HEADS}: ${root} { ${HEAD_FIELDS}${filter === null ? "" : " matches(filter: $filter)"} }`;
  const data = selection === null ? "" : ` ${DATA}: ${root} ${selection.fields}`;
  return {
    query: `query DeliveredEntries(${declared}${filter === null ? "" : ", $filter: ServiceFilter"}) { ${heads}${data} }${selection === null ? "" : `\n${selection.fragments}`}`,
    variables: { ...given, ...(filter === null ? {} : { filter: serviceFilter(filter) }) },
  };
}

interface Root {
  readonly root: string;
  readonly declared: string;
  readonly given: Readonly<Record<string, unknown>>;
}

function single(since: number): Root {
  return { root: "registerEntry(number: $number)", declared: "$number: Int!", given: { number: since + 1 } };
}

function list(since: number, limit: number): Root {
  return { root: "registerEntriesSince(number: $since, limit: $limit)", declared: "$since: Int!, $limit: Int!", given: { since, limit } };
}

function serviceFilter(filter: EndpointFilter): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(filter).filter(([, values]) => values !== null));
}
