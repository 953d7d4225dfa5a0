import type { AddressInfo } from "node:net";
import cors from "@fastify/cors";
import fastify, { type FastifyInstance } from "fastify";
import { createLog } from "@tizilim/common/observability/log";
import { ANONYMOUS } from "@tizilim/common/identity/viewer";
import { EngineRoom } from "@tizilim/gateway/engine/reload/engine-room";
import { LinkSet } from "@tizilim/gateway/engine/reload/link-set";
import { gatewayMetrics } from "@tizilim/gateway/http/gateway-metrics";
import { graphqlRoute } from "@tizilim/gateway/http/graphql-route";
import { graphqlService } from "@tizilim/gateway/http/graphql-service";
import { persistedQueries } from "@tizilim/gateway/http/persisted-queries";
import { createAuthenticate, type Authenticate } from "@tizilim/gateway/identity/authenticate";
import { graphqlEvents } from "@tizilim/gateway/streaming/sse/graphql-events";
import { Reservations } from "@tizilim/gateway/streaming/sse/reservations";
import { singleConnectionRoutes } from "@tizilim/gateway/streaming/sse/single-connection-routes";
import { handStreams, type HandStreams } from "./hand-streams";

export interface SseServer {
  readonly url: string;
  readonly streams: HandStreams;
  readonly app: FastifyInstance;
  close(): Promise<void>;
}

export interface SseServerOptions {
  readonly corsOrigins?: ReadonlyArray<string>;
  readonly keepAliveMs?: number;
  readonly reservationMs?: number;
}

/** The routes of GraphQL over SSE, over streams that the test feeds by hand. The token "good" is that of a partner. */
export async function sseServer({ corsOrigins = [], keepAliveMs, reservationMs }: SseServerOptions = {}): Promise<SseServer> {
  const streams = handStreams();
  const refusing = createAuthenticate(null);
  const authenticate: Authenticate = (header) => (header === "Bearer good" ? Promise.resolve({ ...ANONYMOUS, subject: "partner", roles: ["PARTNER" as const] }) : refusing(header));
  const log = createLog("test", "silent");
  const room = new EngineRoom(new LinkSet([], () => { throw new Error("no links"); }), {} as never);
  const service = graphqlService({ room, authenticate, persisted: persistedQueries(), metrics: gatewayMetrics(), tracing: null, log, requestLimit: 1_000, cacheKeyParts: () => "", now: Date.now });
  const parts = { streams, service, authenticate, corsOrigins, ...(keepAliveMs === undefined ? {} : { keepAliveMs }) };
  // Clients of these tests open connections that they never use.
  const app = fastify({ logger: false, forceCloseConnections: true });
  if (corsOrigins.length > 0) await app.register(cors, { origin: [...corsOrigins], methods: ["GET", "POST", "PUT", "DELETE", "OPTIONS"] });
  await app.register(graphqlRoute({ path: "/graphql", service, bodyLimit: 100_000, events: graphqlEvents(parts) }));
  await app.register(singleConnectionRoutes({ ...parts, path: "/graphql/stream", bodyLimit: 100_000, reservations: new Reservations(reservationMs) }));
  await app.listen({ port: 0, host: "127.0.0.1" });
  return { url: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/graphql`, streams, app, close: () => app.close() };
}
