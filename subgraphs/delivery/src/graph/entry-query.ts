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
 * selection says of it. Without a selection it asks for the first two alone.
 */
export function entryQuery(selection: EntrySelection | null, filter: EndpointFilter | null, since: number, limit: number): EntryQuery {
  const list = "registerEntriesSince(number: $since, limit: $limit)";
  const variables = { since, limit, ...(filter === null ? {} : { filter: serviceFilter(filter) }) };
  const declared = `$since: Int!, $limit: Int!${filter === null ? "" : ", $filter: ServiceFilter"}`;
  const heads = `${HEADS}: ${list} { ${HEAD_FIELDS}${filter === null ? "" : " matches(filter: $filter)"} }`;
  const data = selection === null ? "" : ` ${DATA}: ${list} ${selection.fields}`;
  return { query: `query DeliveredEntries(${declared}) { ${heads}${data} }${selection === null ? "" : `\n${selection.fragments}`}`, variables };
}

function serviceFilter(filter: EndpointFilter): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(filter).filter(([, values]) => values !== null));
}
