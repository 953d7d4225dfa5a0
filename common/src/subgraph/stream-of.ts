import { createSourceEventStream, execute, getOperationAST, GraphQLError, parse, validate, type DocumentNode, type ExecutionResult, type GraphQLSchema } from "graphql";
import { publicError } from "./public-error";
import type { SubgraphAnswer, SubgraphCall } from "./subgraph-call";

export interface StreamTerms {
  readonly schema: GraphQLSchema;
  readonly call: SubgraphCall;
  /** Made anew for each event: what it holds of the log must not be older than the event. */
  readonly contextOf: () => object;
  readonly now: () => Date;
  readonly report: (error: Error) => void;
}

/** The answers of one subscription. It ends with an error when the viewer's token no longer counts. */
export async function* streamOf(terms: StreamTerms): AsyncGenerator<SubgraphAnswer, void, void> {
  const { schema, call, contextOf, now, report } = terms;
  const told = ({ data, errors }: ExecutionResult): SubgraphAnswer => ({
    ...(data === undefined ? {} : { data: data as Record<string, unknown> | null }),
    ...(errors === undefined ? {} : { errors: errors.map((error) => publicError(error, report)) }),
  });
  const document = readSubscription(schema, call);
  if (!("kind" in document)) return yield told({ errors: document.faults });
  const operation = { schema, document, variableValues: call.variables ?? {}, operationName: call.operationName ?? null };
  const source = await createSourceEventStream({ ...operation, contextValue: contextOf() });
  if (!(Symbol.asyncIterator in source)) return yield told(source);
  for await (const event of source as AsyncIterable<unknown>) {
    if (call.viewer.expiresAt !== null && call.viewer.expiresAt * 1_000 <= now().getTime()) return yield told({ errors: [tokenEnded()] });
    yield told(await execute({ ...operation, rootValue: event, contextValue: contextOf() }));
  }
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
