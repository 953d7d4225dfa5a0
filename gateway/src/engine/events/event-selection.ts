import type { RequestVariables } from "../execute/execute-operation";
import type { CompiledOperation } from "../plan/compiled-operation";
import type { ListQuery } from "./list-query";

/** What clients with equal selections share. */
export interface EventSelection {
  readonly key: string;
  readonly responseName: string;
  /** The client's own document over the list of changes: what it gives for one number is what the plain query gives. */
  readonly alone: AloneQuery;
}

export interface AloneQuery {
  readonly query: ListQuery;
  readonly compiled: CompiledOperation;
  readonly variables: RequestVariables;
}
