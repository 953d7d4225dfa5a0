import type { CompiledOperation } from "../plan/compiled-operation";
import { clientPath } from "../shape/response-tree";
import { FAILED, BUBBLE, type ShapeState } from "../shape/shape-state";
import type { CallSubgraph, CallTerms } from "./call-subgraph";
import type { Fault } from "./fault";
import { isJsonObject, type JsonObject } from "./own-value";
import { reconcile } from "./reconcile";
import type { Run } from "./run";

export interface ExecutedOperation {
  readonly data: JsonObject | null;
  readonly faults: ReadonlyArray<Fault>;
}

/** Variables of one request: as the client sent them, and after coercion with the defaults filled in. */
export interface RequestVariables {
  readonly sent: Readonly<JsonObject>;
  readonly coerced: Readonly<JsonObject>;
}

/** Runs the plan, then cuts what the subgraphs answered to the client's selection. Never rejects. */
export async function executeOperation(
  operation: CompiledOperation,
  variables: RequestVariables,
  call: CallSubgraph,
  terms: CallTerms,
): Promise<ExecutedOperation> {
  const { variableNames } = operation;
  const coerced = variableNames.size === 0 ? variables.coerced : renamed(variables.coerced, variableNames);
  const sent = variableNames.size === 0 ? variables.sent : renamed(variables.sent, variableNames);
  const holds = (variable: string): boolean => coerced[variable] === true;
  const run: Run = { variables: sent, holds, fetch: (request) => call(request, terms), data: {}, faults: [] };
  await operation.step(holds)?.(run);

  const state: ShapeState = { path: [], depth: 0, violations: [], introspection: operation.introspection.answer(coerced) };
  const shaped = operation.shape(holds)(run.data, state);
  const data = shaped === FAILED || shaped === BUBBLE || !isJsonObject(shaped) ? null : shaped;
  if (run.faults.length === 0 && state.violations.length === 0) return { data, faults: [] };
  const faults = reconcile(run.faults, state.violations).map((fault) =>
    fault.path === null ? fault : { ...fault, path: clientPath(fault.path, operation.tree()) },
  );
  return { data, faults };
}

function renamed(variables: Readonly<JsonObject>, names: ReadonlyMap<string, string>): JsonObject {
  const result: JsonObject = { ...variables };
  for (const [planned, client] of names) {
    if (client in result) result[planned] = result[client];
    delete result[client];
  }
  return result;
}
