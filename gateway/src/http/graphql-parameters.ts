import { badRequest } from "./bad-request";

/** A GraphQL request, whichever way it came. */
export interface GraphqlParameters {
  readonly query: string | null;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** Reads the body of a POST. Throws RequestRefused. */
export function parametersOfBody(body: unknown): GraphqlParameters {
  if (typeof body !== "string" || body === "") throw badRequest("The body of the request is empty.");
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    throw badRequest("The body of the request is not valid JSON.");
  }
  if (Array.isArray(parsed)) throw badRequest("Several operations in one request are not accepted.");
  if (typeof parsed !== "object" || parsed === null) throw badRequest("The body of the request must be a JSON object.");
  return parametersOf(parsed as Record<string, unknown>);
}

/** Reads the query string of a GET, where variables and extensions are JSON. Throws RequestRefused. */
export function parametersOfUrl(query: Readonly<Record<string, unknown>>): GraphqlParameters {
  return parametersOf({ ...query, variables: jsonParameter(query, "variables"), extensions: jsonParameter(query, "extensions") });
}

function jsonParameter(query: Readonly<Record<string, unknown>>, name: string): unknown {
  const text = query[name];
  if (text === undefined || text === "") return undefined;
  try {
    return JSON.parse(String(text));
  } catch {
    throw badRequest(`The parameter ${name} is not valid JSON.`);
  }
}

/** Reads the members of a request, wherever they stood. Throws RequestRefused. */
export function parametersOf(given: Readonly<Record<string, unknown>>): GraphqlParameters {
  const { query, operationName } = given;
  if (query !== undefined && query !== null && typeof query !== "string") throw badRequest("query must be a text.");
  if (operationName !== undefined && operationName !== null && typeof operationName !== "string") throw badRequest("operationName must be a text.");
  return {
    query: query == null || query === "" ? null : query,
    operationName: operationName == null || operationName === "" ? null : operationName,
    variables: objectOf(given["variables"], "variables"),
    extensions: objectOf(given["extensions"], "extensions"),
  };
}

const EMPTY: Readonly<Record<string, unknown>> = Object.freeze({});

function objectOf(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (value === undefined || value === null) return EMPTY;
  if (typeof value !== "object" || Array.isArray(value)) throw badRequest(`${name} must be an object.`);
  return value as Record<string, unknown>;
}
