import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode } from "graphql";
import { LRUCache } from "lru-cache";
import type { JsonObject } from "../execute/own-value";
import { coerceVariables } from "../limits/coerce-variables";
import { compileCost } from "../limits/compile-cost";
import type { Limits } from "../limits/limits";
import { limitExceeded } from "../limits/request-refused";
import { compileOperation } from "../plan/compiled-operation";
import type { Supergraph } from "../plan/supergraph";
import { chosenOperation, prepareStreamed } from "../prepare-document";
import { canonicalNames } from "./canonical-names";
import { canonicalPart } from "./canonical-part";
import { markKey, readMark } from "./event-mark";
import type { EventRoot } from "./event-root";
import type { EventSelection } from "./event-selection";
import { aloneQuery } from "./list-query";
import type { PreparedEvents } from "./prepared-events";
import { readSubscription, type ReadSubscription } from "./read-subscription";
import { selectionKey } from "./selection-key";
import { SharedWriters } from "./shared-writers";
import { settleArguments } from "./settle-value";

export interface SubscriptionParts {
  readonly supergraph: Supergraph;
  readonly limits: Limits | null;
  readonly introspection: boolean;
}

export type PrepareEvents = (query: string, operationName: string | null, variables: Readonly<JsonObject>, roots: ReadonlyArray<EventRoot>) => PreparedEvents | null;

/** Documents and selections kept ready. */
const MOST_KEPT = 5_000;
const MOST_CHARACTERS = 8 * 1024 * 1024;

interface KeptDocument {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

export function eventPreparation({ supergraph, limits, introspection }: SubscriptionParts): PrepareEvents {
  const documents = new LRUCache<string, KeptDocument>({ max: MOST_KEPT, maxSize: MOST_CHARACTERS, sizeCalculation: (_, key) => key.length + 1 });
  const selections = new LRUCache<string, EventSelection>({ max: MOST_KEPT });
  const { apiSchema, apiTypes } = supergraph;
  const names = canonicalNames(apiSchema, supergraph.fieldNames);
  const writers = new SharedWriters();

  const documentOf = (query: string, operationName: string | null): KeptDocument => {
    const key = `${operationName ?? ""}\u0000${query}`;
    let kept = documents.get(key);
    if (kept === undefined) {
      const prepared = prepareStreamed(query, supergraph, limits, introspection);
      kept = { ...prepared, operation: chosenOperation(prepared.document, operationName) };
      documents.set(key, kept);
    }
    return kept;
  };
  const selectionFor = (key: string, read: ReadSubscription, objects: number, sent: Readonly<JsonObject>): EventSelection => {
    let selection = selections.get(key);
    if (selection === undefined) {
      const query = aloneQuery(read, apiSchema.getSubscriptionType()?.name ?? "");
      const compiled = compileOperation(supergraph, query.document, query.operation);
      selection = { key, responseName: read.responseName, objects, alone: { query, compiled, variables: { sent, coerced: read.variables } }, part: canonicalPart(read, supergraph, names, writers) };
      selections.set(key, selection);
    }
    return selection;
  };

  return (text, operationName, sent, roots) => {
    const { document, operation, fragments } = documentOf(text, operationName);
    if (operation.operation !== "subscription") return null;
    const { coerced } = coerceVariables(apiSchema, operation.variableDefinitions ?? [], sent);
    const read = readSubscription({ schema: apiSchema, types: apiTypes, document, operation, fragments, variables: coerced, roots });
    const objects = compileCost(apiSchema, operation, fragments)(coerced);
    const cost = limits === null ? null : { requested: objects, limit: limits.cost };
    if (cost !== null && cost.requested > cost.limit) throw limitExceeded("cost", cost.limit, cost.requested);
    const selection = selectionFor(selectionKey(read, apiSchema), read, objects, sent);
    const filter = readMark(read, apiSchema);
    const mark = filter === null ? null : selectionFor(markKey(filter), filter, 1, {});
    return { root: read.root, responseName: read.responseName, sinceNumber: sinceNumber(read), selectionKey: selection.key, markKey: mark?.key ?? null, cost, selection, mark };
  };
}

function sinceNumber({ root, rootField, nodes, variables }: ReadSubscription): number | null {
  const given = settleArguments(nodes[0]?.arguments ?? [], rootField.args, variables).find((argument) => argument.name.value === root.sinceArgument);
  if (given?.value.kind === "IntValue") return Number(given.value.value);
  const fallback: unknown = rootField.args.find((argument) => argument.name === root.sinceArgument)?.defaultValue;
  return typeof fallback === "number" ? fallback : null;
}
