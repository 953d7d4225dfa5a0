import {
  getOperationAST,
  GraphQLError,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from "graphql";
import type { Limits } from "./limits/limits";
import { checkDocument } from "./limits/check-document";
import { limitExceeded, RequestRefused } from "./limits/request-refused";
import type { Supergraph } from "./plan/supergraph";

/** A document that may be planned. */
export interface PreparedDocument {
  readonly document: DocumentNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** More validation errors than this are not looked for. */
const MOST_ERRORS = 20;

/** Parses, measures and validates a document that is answered once. Throws RequestRefused. */
export function prepareDocument(text: string, supergraph: Supergraph, limits: Limits | null, tellNames: boolean): PreparedDocument {
  return prepared(text, supergraph, limits, tellNames, false);
}

/** The same for a document that may be answered again and again. */
export function prepareStreamed(text: string, supergraph: Supergraph, limits: Limits | null, tellNames: boolean): PreparedDocument {
  return prepared(text, supergraph, limits, tellNames, true);
}

function prepared(text: string, supergraph: Supergraph, limits: Limits | null, tellNames: boolean, isStreamed: boolean): PreparedDocument {
  const document = parseWithin(text, limits);
  if (limits !== null) checkDocument(document, limits);
  if (!isStreamed) refuseStreaming(document);
  const errors = validate(supergraph.apiSchema, document, undefined, { maxErrors: MOST_ERRORS });
  if (errors.length > 0) {
    throw new RequestRefused(errors.map((error) => coded(error, "GRAPHQL_VALIDATION_FAILED", tellNames)));
  }
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return { document, fragments };
}

/** The operation to run. Throws RequestRefused when the name does not settle which one. */
export function chosenOperation(document: DocumentNode, operationName: string | null): OperationDefinitionNode {
  const operation = getOperationAST(document, operationName);
  if (operation != null) return operation;
  const message = operationName === null ? "The document has several operations: operationName says which." : `The document has no operation ${JSON.stringify(operationName)}.`;
  throw new RequestRefused([new GraphQLError(message, { extensions: { code: "OPERATION_RESOLUTION_FAILURE" } })]);
}

function parseWithin(text: string, limits: Limits | null): DocumentNode {
  try {
    return parse(text, limits === null ? {} : { maxTokens: limits.tokens });
  } catch (error) {
    // The parser goes into brackets by calling itself, and a nest within the limit of tokens may still be too deep for it.
    if (error instanceof RangeError) throw new RequestRefused([tooDeepToParse()]);
    if (!(error instanceof GraphQLError)) throw error;
    if (limits !== null && error.message.includes("Parsing aborted")) throw limitExceeded("tokens", limits.tokens, null);
    throw new RequestRefused([coded(error, "GRAPHQL_PARSE_FAILED", true)]);
  }
}

function tooDeepToParse(): GraphQLError {
  return new GraphQLError("Syntax Error: The document is nested too deep.", { extensions: { code: "GRAPHQL_PARSE_FAILED" } });
}

function refuseStreaming(document: DocumentNode): void {
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION || definition.operation !== "subscription") continue;
    throw new RequestRefused([
      new GraphQLError("This endpoint does not serve subscriptions.", { extensions: { code: "SUBSCRIPTION_NOT_SUPPORTED" } }),
    ]);
  }
}

function coded(error: GraphQLError, code: string, tellNames: boolean): GraphQLError {
  const message = tellNames ? error.message : error.message.replace(/ Did you mean .*\?$/s, "");
  return new GraphQLError(message, { nodes: error.nodes, source: error.source, positions: error.positions, extensions: { code } });
}
