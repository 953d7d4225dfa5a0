import { GraphQLError } from "graphql";
import { ERROR_CATALOGUE, type ErrorKind } from "../pure/error-catalogue";
import type { SubgraphError } from "./subgraph-call";

/**
 * What of an error may leave the subgraph. Every error that comes out has a code of the catalogue; one that is not
 * public keeps its path and loses its text, which `report` receives.
 */
export function publicError(error: GraphQLError, report: (error: Error) => void): SubgraphError {
  const code = String(error.extensions?.["code"] ?? "");
  const kind: ErrorKind | undefined = (ERROR_CATALOGUE as Record<string, ErrorKind>)[code];
  const path = error.path === undefined ? {} : { path: error.path };
  if (kind?.public) return { message: error.message, ...path, extensions: error.extensions };
  if (code === "" && isFaultOfRequest(error)) return { message: error.message, extensions: { code: "BAD_USER_INPUT" } };
  report(error.originalError ?? error);
  return { message: "the registry could not answer this part", ...path, extensions: { code: "INTERNAL_SERVER_ERROR" } };
}

/** Found before any resolver ran, in the document or its variables: nothing but GraphQL itself speaks in it. */
function isFaultOfRequest(error: GraphQLError): boolean {
  if (error.path !== undefined) return false;
  const { originalError } = error;
  return originalError === undefined || (originalError instanceof GraphQLError && isFaultOfRequest(originalError));
}
