import type { FetchNode } from "@apollo/query-planner";
import type { JsonObject } from "./own-value";
import type { FetchRequest, Run } from "./run";

/** Builds the call of a fetch for one run: the used variables only, and the representations of an entity fetch. */
export function fetchRequest(node: FetchNode): (run: Run, representations: JsonObject[] | null) => FetchRequest {
  const used = node.variableUsages ?? [];
  const shared = {
    service: node.serviceName,
    query: node.operation,
    operationName: node.operationName ?? null,
    isRead: node.operationKind === "query",
  };
  return (run, representations) => {
    const variables: JsonObject = {};
    for (const name of used) if (run.variables[name] !== undefined) variables[name] = run.variables[name];
    if (representations !== null) variables["representations"] = representations;
    return { ...shared, variables };
  };
}
