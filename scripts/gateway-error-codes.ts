import { DEFAULT_LIMITS, type LimitName } from "@tizilim/gateway/engine/limits/limits";

/** A code that the gateway itself gives, with the HTTP status of the whole answer where that is not 200. */
export interface GatewayErrorCode {
  readonly code: string;
  readonly status: number;
  readonly meaning: string;
}

/** Requests that are not executed. */
export const REFUSAL_CODES: readonly GatewayErrorCode[] = [
  { code: "BAD_REQUEST", status: 400, meaning: "The body or the parameters are no GraphQL request." },
  { code: "CSRF_PREVENTION", status: 400, meaning: "A request that a foreign page could send unasked: it needs JSON or a header that pages must ask leave for." },
  { code: "ORIGIN_NOT_ALLOWED", status: 403, meaning: "A page of an origin that CORS_ORIGINS does not name would open a stream." },
  { code: "GRAPHQL_PARSE_FAILED", status: 400, meaning: "The document breaks the grammar; the place is told." },
  { code: "GRAPHQL_VALIDATION_FAILED", status: 400, meaning: "The document does not fit the schema." },
  { code: "OPERATION_RESOLUTION_FAILURE", status: 400, meaning: "No operation of the document is named, or none has that name." },
  { code: "INTROSPECTION_DISABLED", status: 400, meaning: "Introspection is switched off by INTROSPECTION=off." },
  { code: "SUBSCRIPTION_NOT_SUPPORTED", status: 400, meaning: "Subscriptions are not served at this address." },
  { code: "PERSISTED_QUERY_NOT_FOUND", status: 200, meaning: "The hash of a persisted query is not known yet; send it once with its document." },
  { code: "METHOD_NOT_ALLOWED", status: 405, meaning: "A query is asked by GET or POST, a mutation by POST." },
  { code: "STREAM_NOT_FOUND", status: 404, meaning: "No stream is reserved under the token, or no operation with the operationId is under way on it." },
  { code: "STREAM_IN_USE", status: 409, meaning: "The reserved stream is open already, or an operation with the operationId is under way on it." },
  { code: "TOO_MANY_STREAMS", status: 429, meaning: "Too many reservations wait for their connections, too many operations are under way on one connection, or too many subscriptions are served." },
  { code: "NOT_ACCEPTABLE", status: 406, meaning: "The client takes neither application/json nor application/graphql-response+json nor text/event-stream." },
  { code: "UNSUPPORTED_MEDIA_TYPE", status: 415, meaning: "The body of a request is application/json." },
  { code: "NOT_READY", status: 503, meaning: "The supergraph is not loaded yet." },
];

/** Parts of an answer that a subgraph did not give; the rest of the answer stands. */
export const SUBGRAPH_CODES: readonly GatewayErrorCode[] = [
  { code: "SUBGRAPH_TIMEOUT", status: 200, meaning: "The subgraph named in extensions.service did not answer in time." },
  { code: "SUBGRAPH_UNREACHABLE", status: 200, meaning: "The subgraph named in extensions.service cannot be reached." },
  { code: "SUBGRAPH_INVALID_ANSWER", status: 200, meaning: "The subgraph answered something that is not what its schema says." },
  { code: "SUBGRAPH_ANSWER_TOO_LARGE", status: 200, meaning: "The subgraph answered more than the gateway takes." },
  { code: "SUBGRAPH_FAILED", status: 200, meaning: "The subgraph met a fault of its own; the details are in its logs under the trace id." },
];

/** Problems with which the feed refuses; each is told with the parameter it is about and in both languages. */
export const FEED_CODES: readonly GatewayErrorCode[] = [
  { code: "PARAMETER_INVALID", status: 400, meaning: "A parameter, or Last-Event-ID, breaks its rule." },
  { code: "PARAMETER_UNKNOWN", status: 400, meaning: "There is no such parameter." },
  { code: "SINCE_BEYOND_END", status: 409, meaning: "The reader has got further than the log: the register was restored from an older copy, or is another." },
  { code: "FEED_UNAVAILABLE", status: 503, meaning: "The next entry cannot be told just now. None is passed over: ask again." },
];

/** Problems with which exports refuse, in both languages. */
export const EXPORT_CODES: readonly GatewayErrorCode[] = [
  { code: "EXPORT_NOT_FOUND", status: 404, meaning: "There is no such file, no such snapshot, or no entry of that number." },
  { code: "EXPORT_UNAVAILABLE", status: 503, meaning: "Something of the snapshot cannot be told just now. No file is made of the rest: ask again." },
  { code: "EXPORT_BUSY", status: 503, meaning: "Too many files wait to be made: ask again." },
];

/** Problems with which files of proofs are refused, in both languages. */
export const PROOF_CODES: readonly GatewayErrorCode[] = [
  { code: "PROOF_NOT_FOUND", status: 404, meaning: "The log has not reached the number, the numbers do not go together, or checkpoints are not signed here." },
  { code: "PROOF_UNAVAILABLE", status: 503, meaning: "The proof cannot be told just now: ask again." },
];

/** Problems with which the addresses of services refuse, in both languages. */
export const SERVICE_CODES: readonly GatewayErrorCode[] = [
  { code: "CODE_INVALID", status: 400, meaning: "The address holds no code of a service: that is eight digits." },
  { code: "SERVICE_UNKNOWN", status: 404, meaning: "The register has no service of this code, or had none at the moment asked." },
  { code: "SERVICE_UNAVAILABLE", status: 503, meaning: "The record, or for a program some part of it, cannot be told just now: ask again." },
];

export interface LimitCode {
  readonly code: string;
  readonly name: LimitName;
  readonly value: number;
}

/** One code for each limit; the name of the limit is in extensions.limit. */
export const LIMIT_CODES: readonly LimitCode[] = Object.entries(DEFAULT_LIMITS).map(([name, value]) => ({
  code: `LIMIT_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`,
  name: name as LimitName,
  value: value as number,
}));
