import { RequestRefused } from "../../engine/limits/request-refused";
import { parametersOf, type GraphqlParameters } from "../../http/graphql-parameters";

type Json = Readonly<Record<string, unknown>>;

/** What a client says in graphql-transport-ws. */
export type ClientMessage =
  | { readonly type: "connection_init"; readonly payload: Json | null }
  | { readonly type: "ping" | "pong"; readonly payload: Json | null }
  | { readonly type: "subscribe"; readonly id: string; readonly parameters: GraphqlParameters }
  | { readonly type: "complete"; readonly id: string };

const LONGEST_ID = 128;

/** Reads one frame; a text tells what the protocol does not allow in it. */
export function clientMessage(frame: string): ClientMessage | string {
  let message: unknown;
  try {
    message = JSON.parse(frame);
  } catch {
    return "The message is not valid JSON";
  }
  if (!isObject(message)) return "The message is no object";
  const { type, id, payload } = message;
  switch (type) {
    case "connection_init":
    case "ping":
    case "pong":
      if (payload !== undefined && payload !== null && !isObject(payload)) return `The payload of ${type} is no object`;
      return { type, payload: payload ?? null };
    case "subscribe":
      return isId(id) ? subscribe(id, payload) : idFault(type);
    case "complete":
      return isId(id) ? { type, id } : idFault(type);
    default:
      return typeof type === "string" ? `The message type ${JSON.stringify(type)} is not one of a client` : "The message has no type";
  }
}

function subscribe(id: string, payload: unknown): ClientMessage | string {
  if (!isObject(payload)) return "The payload of subscribe is no object";
  try {
    return { type: "subscribe", id, parameters: parametersOf(payload) };
  } catch (error) {
    if (error instanceof RequestRefused) return `The payload of subscribe is not right: ${error.message}`;
    throw error;
  }
}

function isId(id: unknown): id is string {
  return typeof id === "string" && id !== "" && id.length <= LONGEST_ID;
}

function idFault(type: string): string {
  return `The message ${type} needs an id: a text of 1 to ${LONGEST_ID} signs`;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
