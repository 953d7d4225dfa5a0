import { Kind } from "graphql";
import type { CallSubgraph, CallTerms } from "../execute/call-subgraph";
import { executeOperation } from "../execute/execute-operation";
import { compileOperation, type CompiledOperation } from "../plan/compiled-operation";
import type { Supergraph } from "../plan/supergraph";
import type { EventRoot } from "./event-root";
import { EventsUnavailable } from "./events-unavailable";
import { listQuery, type ListQuery } from "./list-query";

/** How many changes a part of the list has, asked for with nothing else that could fail. Rejects with EventsUnavailable. */
export function listLength(supergraph: Supergraph, call: CallSubgraph): (root: EventRoot, since: number, count: number, terms: CallTerms) => Promise<number> {
  const known = new Map<string, { readonly query: ListQuery; readonly compiled: CompiledOperation }>();
  return async (root, since, count, terms) => {
    let bare = known.get(root.listField);
    if (bare === undefined) {
      const query = listQuery(root, { kind: Kind.SELECTION_SET, selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } }] });
      bare = { query, compiled: compileOperation(supergraph, query.document, query.operation) };
      known.set(root.listField, bare);
    }
    const part = bare.query.part(since, count);
    const { data, faults } = await executeOperation(bare.compiled, { sent: part, coerced: part }, call, terms);
    const list = data?.[root.listField];
    if (!Array.isArray(list)) throw new EventsUnavailable(faults);
    return list.length;
  };
}
