import { createSourceEventStream, execute, getOperationAST, GraphQLError, parse, validate, type DocumentNode, type ExecutionResult, type GraphQLSchema } from "graphql";
import { publicError } from "./public-error";
import type { SubgraphAnswer, SubgraphCall } from "./subgraph-call";
import { tokenLapse } from "./token-lapse";

export interface StreamTerms {
  readonly schema: GraphQLSchema;
  readonly call: SubgraphCall;
  /** Made anew for each event: what it holds of the log must not be older than the event. `stop` ends what follows the log. */
  readonly contextOf: (stop: AbortSignal) => object;
  readonly report: (error: Error) => void;
  /** Aborted when nobody reads any more. */
  readonly stop: AbortSignal;
}

/**
 * The answers of one subscription, until nobody reads any more. It ends with an error when the viewer's token no longer counts, or
 * when the log cannot be read: whoever follows goes on later from the number of their last change.
 */
export async function* streamOf({ schema, call, contextOf, report, stop }: StreamTerms): AsyncGenerator<SubgraphAnswer, void, void> {
  const told = ({ data, errors }: ExecutionResult): SubgraphAnswer => ({
    ...(data === undefined ? {} : { data: data as Record<string, unknown> | null }),
    ...(errors === undefined ? {} : { errors: errors.map((error) => publicError(error, report)) }),
  });
  const document = readSubscription(schema, call);
  if (!("kind" in document)) return yield told({ errors: document.faults });
  const operation = { schema, document, variableValues: call.variables ?? {}, operationName: call.operationName ?? null };
  const lapse = tokenLapse(call.viewer);
  const ended = AbortSignal.any([stop, lapse.signal]);
  try {
    const source = await createSourceEventStream({ ...operation, contextValue: contextOf(ended) });
    if (!(Symbol.asyncIterator in source)) return yield told(source);
    for await (const event of source as AsyncIterable<unknown>) {
      if (lapse.isOver()) break;
      const answer = await execute({ ...operation, rootValue: event, contextValue: contextOf(ended) });
      if (!isNothing(answer)) yield told(answer);
    }
    if (lapse.isOver()) yield told({ errors: [tokenEnded()] });
  } catch (error) {
    if (!stop.aborted) yield told({ errors: [error instanceof GraphQLError ? error : new GraphQLError("the log could not be followed", { originalError: error as Error })] });
  } finally {
    lapse.end();
  }
}

/** A change that is not for this viewer, or not asked for, is null without an error; nothing is told of it. */
function isNothing({ data, errors }: ExecutionResult): boolean {
  return errors === undefined && data != null && Object.values(data).every((value) => value === null);
}

function readSubscription(schema: GraphQLSchema, call: SubgraphCall): DocumentNode | { readonly faults: ReadonlyArray<GraphQLError> } {
  try {
    const document = parse(call.query);
    const faults = validate(schema, document);
    if (faults.length > 0) return { faults };
    if (getOperationAST(document, call.operationName)?.operation === "subscription") return document;
    return { faults: [new GraphQLError("an event stream is asked for by one subscription", { extensions: { code: "BAD_USER_INPUT" } })] };
  } catch (error) {
    if (error instanceof GraphQLError) return { faults: [error] };
    throw error;
  }
}

function tokenEnded(): GraphQLError {
  return new GraphQLError("the token no longer counts", { extensions: { code: "UNAUTHENTICATED" } });
}
