import type { RequestVariables } from "../execute/execute-operation";
import type { CompiledOperation } from "../plan/compiled-operation";
import type { CanonicalPart } from "./canonical-part";
import type { ListQuery } from "./list-query";

/** What clients with equal selections share, and what decides equal filters. */
export interface EventSelection {
  readonly key: string;
  readonly responseName: string;
  /** Objects of one payload by its page sizes. */
  readonly objects: number;
  /** The client's own document over the list of changes: what it gives for one number is what the plain query gives. */
  readonly alone: AloneQuery;
  /** Null where it can only be asked for alone. */
  readonly part: CanonicalPart | null;
}

export interface AloneQuery {
  readonly query: ListQuery;
  readonly compiled: CompiledOperation;
  readonly variables: RequestVariables;
}

export type MergeableSelection = EventSelection & { readonly part: CanonicalPart };

export function isMergeable(selection: EventSelection): selection is MergeableSelection {
  return selection.part !== null;
}
