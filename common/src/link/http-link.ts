import { Pool } from "undici";
import type { SubgraphAnswer, SubgraphCall, SubgraphLink } from "../subgraph/subgraph-call";
import { ConnectionLost, exchange, type Exchanged } from "./exchange";
import { LinkFailure } from "./link-failure";

/** Headers that prove to the subgraph who calls and for whom. */
export type SignCall = (parts: { method: string; path: string; body: string }, call: SubgraphCall | null) => Record<string, string>;

export interface HttpLinkOptions {
  readonly name: string;
  /** Where its operations go; its revision is asked at /revision of the same host. */
  readonly url: string;
  readonly sign?: SignCall;
  /** Connections kept open. */
  readonly connections?: number;
  /** Bytes that an answer may have. */
  readonly mostBytes?: number;
  /** Milliseconds for a call that brings no deadline. */
  readonly timeLimit?: number;
  readonly now?: () => number;
}

const MOST_BYTES = 32 * 1024 * 1024;
const CONNECTIONS = 64;
const TIME_LIMIT_MS = 3_000;
const ACCEPT = "application/graphql-response+json, application/json";

/** A subgraph behind HTTP, over connections that stay open. */
export function createHttpLink(options: HttpLinkOptions): SubgraphLink {
  const { name, sign } = options;
  const now = options.now ?? Date.now;
  const url = new URL(options.url);
  const path = `${url.pathname}${url.search}`;
  const timeLimit = options.timeLimit ?? TIME_LIMIT_MS;
  const mostBytes = options.mostBytes ?? MOST_BYTES;
  const pool = new Pool(url.origin, {
    connections: options.connections ?? CONNECTIONS,
    pipelining: 1,
    keepAliveTimeout: 4_000,
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: { timeout: timeLimit },
  });

  const send = (method: "GET" | "POST", target: string, body: string, call: SubgraphCall | null, deadline: number): Promise<Exchanged> => {
    const headers: Record<string, string> = { accept: ACCEPT, ...(method === "POST" ? { "content-type": "application/json" } : {}) };
    if (call !== null) {
      headers["x-request-id"] = call.requestId;
      headers["x-request-deadline"] = String(deadline);
      if (call.traceparent !== undefined) headers["traceparent"] = call.traceparent;
    }
    if (sign !== undefined) Object.assign(headers, sign({ method, path: target, body }, call));
    return exchange(pool, { method, path: target, headers, ...(method === "POST" ? { body } : {}), timeLeft: deadline - now(), mostBytes });
  };

  return {
    name,
    call: async (call) => {
      const body = JSON.stringify({ query: call.query, operationName: call.operationName ?? undefined, variables: call.variables });
      const deadline = call.deadline ?? now() + timeLimit;
      const attempt = (): Promise<Exchanged> => send("POST", path, body, call, deadline);
      return graphqlAnswer(await (isMutation(call.query) ? attempt() : twice(attempt)));
    },
    revision: async (deadline) => {
      const received = await twice(() => send("GET", "/revision", "", null, deadline ?? now() + timeLimit));
      const parsed = parseJson(received);
      const revision = typeof parsed === "object" && parsed !== null ? (parsed as Record<string, unknown>)["revision"] : undefined;
      if (received.status !== 200 || typeof revision !== "string") throw new LinkFailure("not-graphql", "no revision in the answer");
      return revision;
    },
    close: () => pool.close(),
  };
}

/** A kept connection may have been closed by the other side just now; a read is then sent once more. */
async function twice(attempt: () => Promise<Exchanged>): Promise<Exchanged> {
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof ConnectionLost) return attempt();
    throw error;
  }
}

/** Every operation of a plan is written by the planner and begins with its kind. */
function isMutation(query: string): boolean {
  return query.startsWith("mutation");
}

/** Servers answer refused operations with a status of 4xx or 5xx and a body all the same; the body decides. */
function graphqlAnswer(received: Exchanged): SubgraphAnswer {
  // The subgraph does not take our word for the call: nothing the client did, whatever the body says.
  if (received.status === 401 || received.status === 403) throw new LinkFailure("failed", `the call was refused with status ${received.status}`);
  const parsed = parseJson(received);
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) throw new LinkFailure("not-graphql", "the body is not an object");
  const answer = parsed as Record<string, unknown>;
  if (answer["data"] === undefined && !Array.isArray(answer["errors"])) throw new LinkFailure("not-graphql", `neither data nor errors, status ${received.status}`);
  return answer;
}

function parseJson(received: Exchanged): unknown {
  try {
    return JSON.parse(received.text);
  } catch (error) {
    throw new LinkFailure("not-graphql", `no JSON, status ${received.status}`, { cause: error });
  }
}
