import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createNonceMemory, type NonceMemory } from "../identity/nonce-memory";
import { verifyCall } from "../identity/signed-call";
import type { Log } from "../observability/log";
import { endOnSignal } from "./end-process";
import { keepClosingIdle } from "./keep-closing-idle";
import { listen } from "./listen";
import { readBody } from "./request-body";
import { sendStream } from "./send-stream";
import type { Subgraph } from "./subgraph";
import { subgraphMetrics } from "./subgraph-metrics";

export interface SubgraphServerOptions {
  readonly subgraph: Subgraph;
  readonly host: string;
  readonly port: number;
  readonly secrets: ReadonlyArray<string>;
  readonly log: Log;
}

/** Serves a subgraph to the gateway: signed calls at /graphql and /revision, health and metrics beside them. */
export async function serveSubgraph(options: SubgraphServerOptions): Promise<Server> {
  const { subgraph, host, port, log } = options;
  const nonces = createNonceMemory();
  const streams = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    answer(options, nonces, streams, request, response).catch((error: unknown) => {
      log.error({ err: error, subgraph: subgraph.name }, "a call failed");
      send(response, 500, { errors: [{ message: "the registry could not answer", extensions: { code: "INTERNAL_SERVER_ERROR" } }] });
    });
  });
  // Longer than the gateway keeps an idle connection, so that it is never closed under a call.
  server.keepAliveTimeout = 65_000;
  await listen(server, host, port);
  log.info({ subgraph: subgraph.name, host, port }, "serving");
  endOnSignal(log, async () => {
    await new Promise((resolve) => {
      server.close(resolve);
      // Streams have no end of their own. They are cut, not completed: those who follow go on elsewhere from their last change.
      for (const stream of streams) stream.destroy();
      // A gateway with open streams asks again and again over connections that it keeps.
      server.once("close", keepClosingIdle(server));
    });
    await subgraph.close();
  });
  return server;
}

async function answer(
  options: SubgraphServerOptions,
  nonces: NonceMemory,
  streams: Set<ServerResponse>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { subgraph } = options;
  const path = request.url ?? "/";
  if (path === "/livez") return send(response, 200, { status: "alive" });
  if (path === "/readyz") {
    const readiness = await subgraph.readiness();
    return send(response, readiness.ok ? 200 : 503, { status: readiness.ok ? "ready" : "not ready", [subgraph.name]: readiness.detail });
  }
  if (path === "/metrics") return sendText(response, await subgraphMetrics(subgraph));
  if (path !== "/graphql" && path !== "/revision") return send(response, 404, refused("no such address", "NOT_FOUND"));
  const body = await readBody(request);
  if (body === null) return send(response, 413, refused("the body is too large", "BAD_USER_INPUT"));
  const verified = verifyCall({ method: request.method ?? "", path, body }, request.headers, options.secrets, Date.now(), nonces);
  if (!verified.accepted) return send(response, 401, refused(`the call is not signed as it must be: ${verified.why}`, "UNAUTHENTICATED"));
  if (path === "/revision") return send(response, 200, { revision: await subgraph.revision() });
  const operation = readOperation(body);
  if (operation === null) return send(response, 400, refused("the body is no GraphQL request in JSON", "BAD_USER_INPUT"));
  const call = {
    ...operation,
    viewer: verified.viewer,
    requestId: header(request, "x-request-id") ?? "",
    traceparent: header(request, "traceparent"),
    deadline: deadlineOf(request),
  };
  if (header(request, "accept")?.includes("text/event-stream") === true) {
    streams.add(response);
    response.once("close", () => streams.delete(response));
    return sendStream(response, (stop) => subgraph.stream(call, stop));
  }
  return send(response, 200, await subgraph.call(call));
}

function readOperation(body: Buffer): { query: string; variables?: Record<string, unknown>; operationName?: string | null } | null {
  try {
    const parsed = JSON.parse(body.toString("utf8")) as { query?: unknown; variables?: unknown; operationName?: unknown };
    if (typeof parsed.query !== "string") return null;
    return {
      query: parsed.query,
      variables: (parsed.variables ?? {}) as Record<string, unknown>,
      operationName: typeof parsed.operationName === "string" ? parsed.operationName : null,
    };
  } catch {
    return null;
  }
}

function deadlineOf(request: IncomingMessage): number | undefined {
  const deadline = Number(header(request, "x-request-deadline"));
  return Number.isFinite(deadline) && deadline > 0 ? deadline : undefined;
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === "string" ? value : undefined;
}

function refused(message: string, code: string): object {
  return { errors: [{ message, extensions: { code } }] };
}

function send(response: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", "content-length": Buffer.byteLength(text) }).end(text);
}

function sendText(response: ServerResponse, text: string): void {
  response.writeHead(200, { "content-type": "text/plain; charset=utf-8" }).end(text);
}
