import { getVariableValues, GraphQLError, type GraphQLSchema } from "graphql";
import type { RequestVariables } from "../execute/execute-operation";
import type { JsonObject } from "../execute/own-value";
import { RequestRefused } from "./request-refused";

/** More faults of variables than this are not looked for. */
const MOST_ERRORS = 20;

/** Variables as the client sent them, and with types and defaults applied. Throws RequestRefused. */
export function coerceVariables(schema: GraphQLSchema, definitions: NonNullable<Parameters<typeof getVariableValues>[1]>, sent: Readonly<JsonObject>): RequestVariables {
  if (definitions.length === 0) return { sent, coerced: {} };
  const { coerced, errors } = getVariableValues(schema, definitions, sent, { maxErrors: MOST_ERRORS });
  if (errors !== undefined) {
    throw new RequestRefused(errors.map((error) => new GraphQLError(error.message, { nodes: error.nodes, extensions: { code: "BAD_USER_INPUT" } })));
  }
  return { sent, coerced };
}
