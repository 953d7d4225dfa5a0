import type { SubgraphError } from "@tizilim/common/subgraph/subgraph-call";
import { FAILURE_TEXTS } from "./failure-text";

export interface PublicError {
  readonly message: string;
  readonly code: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** Codes that speak of the talk between gateway and subgraph, not of what the client asked. */
const INNER_CODES: ReadonlySet<string> = new Set([
  "INTERNAL_SERVER_ERROR",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "PERSISTED_QUERY_NOT_FOUND",
  "BAD_REQUEST",
]);

/** Keys under which servers are known to put what is nobody's business outside. */
const INNER_KEYS: ReadonlySet<string> = new Set([
  "stacktrace", "stack", "exception", "debug", "originalError", "cause", "url", "http", "request", "response", "query", "sql",
  "service", "serviceName", "traceId", "code",
]);

/**
 * What a client may see of a subgraph's error. The subgraph marks an error as public by a code of its own;
 * anything else becomes a general sentence that names the subgraph.
 */
export function publicSubgraphError(error: SubgraphError, service: string): PublicError {
  const code = error.extensions?.["code"];
  if (typeof code !== "string" || code === "" || INNER_CODES.has(code) || typeof error.message !== "string") {
    return { message: FAILURE_TEXTS.failed.say(service), code: FAILURE_TEXTS.failed.code, extensions: {} };
  }
  const extensions = Object.fromEntries(Object.entries(error.extensions ?? {}).filter(([key]) => !INNER_KEYS.has(key)));
  return { message: error.message, code, extensions };
}
