import { GraphQLError, type GraphQLSchema, type OperationTypeNode } from "graphql";
import { LRUCache } from "lru-cache";
import type { SubgraphLink } from "@tizilim/common/subgraph/subgraph-call";
import { eventPreparation, type PrepareEvents } from "./events/prepare-events";
import { eventExecution, type RunEvents } from "./events/run-events";
import { createCaller, type CallTerms } from "./execute/call-subgraph";
import { executeOperation, type ExecutedOperation, type RequestVariables } from "./execute/execute-operation";
import type { InflightReads } from "./execute/inflight-reads";
import type { JsonObject } from "./execute/own-value";
import { coerceVariables } from "./limits/coerce-variables";
import { compileCost, type OperationCost } from "./limits/compile-cost";
import type { Limits } from "./limits/limits";
import { limitExceeded, RequestRefused } from "./limits/request-refused";
import type { EngineObserver } from "./observer";
import { compileOperation } from "./plan/compiled-operation";
import type { Supergraph } from "./plan/supergraph";
import { chosenOperation, prepareDocument } from "./prepare-document";

export interface EngineParts {
  readonly supergraph: Supergraph;
  readonly links: ReadonlyMap<string, SubgraphLink>;
  readonly inflight: InflightReads;
  /** Null: no limits. */
  readonly limits: Limits | null;
  readonly introspection: boolean;
  /** Longest time for one subgraph call, milliseconds. */
  readonly callLimit: number;
  readonly now: () => number;
  readonly observer: EngineObserver;
}

/** An operation ready to run with any variables. */
export interface PreparedOperation {
  readonly query: string;
  readonly operationName: string | null;
  readonly kind: OperationTypeNode;
  /** Coerces what the client sent. Throws RequestRefused. */
  variables(sent: Readonly<JsonObject>): RequestVariables;
  /** Objects by page sizes; throws RequestRefused when that is more than the limit. Null: not counted. */
  cost(variables: RequestVariables): { readonly requested: number; readonly limit: number } | null;
  execute(variables: RequestVariables, terms: CallTerms): Promise<ExecutedOperation>;
}

/** One supergraph at work. It knows no type of it by name. */
export interface Engine {
  readonly supergraph: Supergraph;
  readonly apiSchema: GraphQLSchema;
  /** Parses, checks, plans and compiles, or finds it done. Throws RequestRefused. */
  prepare(query: string, operationName: string | null, traceparent?: string): PreparedOperation;
  /** The operations used most, most used first. */
  mostUsed(count: number): ReadonlyArray<{ readonly query: string; readonly operationName: string | null }>;
  /** Reads a subscription to one of the roots with its variables; null where the chosen operation is none. Throws RequestRefused. */
  readonly prepareEvents: PrepareEvents;
  /** Answers changes for any number of subscriptions to one root. Rejects with EventsUnavailable, and only where the list of changes itself could not be had. */
  readonly runEvents: RunEvents;
}

/** Operations kept ready, and the characters of their texts. */
const MOST_OPERATIONS = 2_000;
const MOST_CHARACTERS = 8 * 1024 * 1024;

/** Refusals remembered, so that a document that was hard to refuse is so only once. */
const MOST_REFUSALS = 500;

interface Kept {
  readonly prepared: PreparedOperation;
  uses: number;
}

export function createEngine(parts: EngineParts): Engine {
  const { supergraph, observer } = parts;
  const call = createCaller(parts);
  const operations = new LRUCache<string, Kept>({ max: MOST_OPERATIONS, maxSize: MOST_CHARACTERS, sizeCalculation: (_, key) => key.length + 1 });

  const refusals = new LRUCache<string, RequestRefused>({ max: MOST_REFUSALS, maxSize: MOST_CHARACTERS, sizeCalculation: (_, key) => key.length + 1 });

  const build = (query: string, operationName: string | null, traceparent: string | undefined): PreparedOperation => {
    const prepared = prepareDocument(query, supergraph, parts.limits, parts.introspection);
    const operation = chosenOperation(prepared.document, operationName);
    const span = observer.span?.("plan", { "graphql.operation.type": operation.operation }, traceparent);
    try {
      const compiled = compileOperation(supergraph, prepared.document, operation);
      if (!parts.introspection && !compiled.introspection.isEmpty) throw introspectionOff();
      const cost = parts.limits === null ? null : compileCost(supergraph.apiSchema, operation, prepared.fragments);
      return {
        query,
        operationName,
        kind: operation.operation,
        variables: (sent) => coerceVariables(supergraph.apiSchema, operation.variableDefinitions ?? [], sent),
        cost: (variables) => checkedCost(cost, variables, parts.limits),
        execute: (variables, terms) => executeOperation(compiled, variables, call, terms),
      };
    } finally {
      span?.end();
    }
  };

  return {
    supergraph,
    apiSchema: supergraph.apiSchema,
    prepare: (query, operationName, traceparent) => {
      const key = operationName === null ? query : `${operationName}\u0000${query}`;
      let kept = operations.get(key);
      if (kept === undefined) {
        const refused = refusals.get(key);
        if (refused !== undefined) throw refused;
        try {
          kept = { prepared: build(query, operationName, traceparent), uses: 0 };
        } catch (error) {
          if (error instanceof RequestRefused) refusals.set(key, error);
          throw error;
        }
        operations.set(key, kept);
      }
      kept.uses++;
      return kept.prepared;
    },
    mostUsed: (count) =>
      [...operations.values()]
        .sort((one, other) => other.uses - one.uses)
        .slice(0, count)
        .map(({ prepared }) => ({ query: prepared.query, operationName: prepared.operationName })),
    prepareEvents: eventPreparation(parts),
    runEvents: eventExecution({ supergraph, call, now: parts.now }),
  };
}

function introspectionOff(): RequestRefused {
  return new RequestRefused([new GraphQLError("Introspection is switched off here.", { extensions: { code: "INTROSPECTION_DISABLED" } })]);
}

function checkedCost(cost: OperationCost | null, variables: RequestVariables, limits: Limits | null): { requested: number; limit: number } | null {
  if (cost === null || limits === null) return null;
  const requested = cost(variables.coerced);
  if (requested > limits.cost) throw limitExceeded("cost", limits.cost, requested);
  return { requested, limit: limits.cost };
}
