import compress from "@fastify/compress";
import cors from "@fastify/cors";
import { constants } from "node:zlib";
import fastify, { type FastifyInstance, type FastifyPluginCallback } from "fastify";
import type { Log } from "@tizilim/common/observability/log";
import type { GatewayMetrics } from "./gateway-metrics";
import { graphqlRoute, type EventAnswers } from "./graphql-route";
import type { GraphqlService } from "./graphql-service";
import { healthRoutes, type ReadinessPart } from "./health-routes";

export interface FrontDoorOptions {
  /** Address of the graph. */
  readonly path: string;
  readonly service: GraphqlService;
  /** Answers as streams of events; null: there are none. */
  readonly events: EventAnswers | null;
  readonly metrics: GatewayMetrics;
  readonly readiness: () => ReadonlyArray<ReadinessPart>;
  readonly isStopping: () => boolean;
  /** Bytes of a body. */
  readonly bodyLimit: number;
  /** Origins whose pages may call us; "*" is any. None: no page of another origin may. */
  readonly corsOrigins: ReadonlyArray<string>;
  /** Rooms beside the graph: the explorer, pages. */
  readonly portal: ReadonlyArray<FastifyPluginCallback>;
  readonly log: Log;
}

/** Smaller answers are not worth packing, bytes. */
const WORTH_PACKING = 1_024;
const BROTLI_QUALITY = 4;
const PREFLIGHT_SECONDS = 600;

/** Everything that is served over HTTP, not yet listening. */
export async function frontDoor(options: FrontDoorOptions): Promise<FastifyInstance> {
  const app = fastify({ logger: false, bodyLimit: options.bodyLimit, forceCloseConnections: "idle", keepAliveTimeout: 65_000 });
  app.setErrorHandler((error: { statusCode?: number }, _request, reply) => {
    const status = error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500 ? error.statusCode : 500;
    if (status === 500) options.log.error({ err: error }, "request failed");
    return reply.code(status).send({ error: status === 500 ? "the gateway could not answer" : "the request cannot be answered" });
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ error: "nothing is served at this address" }));
  const { corsOrigins } = options;
  if (corsOrigins.length > 0) {
    await app.register(cors, {
      origin: corsOrigins.includes("*") ? "*" : [...corsOrigins],
      methods: ["GET", "POST", "PUT", "DELETE", "OPTIONS"],
      exposedHeaders: ["ETag"],
      maxAge: PREFLIGHT_SECONDS,
    });
  }
  await app.register(compress, {
    global: true,
    threshold: WORTH_PACKING,
    encodings: ["br", "gzip"],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
  });
  await app.register(healthRoutes({ parts: options.readiness, isStopping: options.isStopping }));
  app.get("/metrics", async (_request, reply) => reply.type(options.metrics.registry.contentType).send(await options.metrics.registry.metrics()));
  await app.register(graphqlRoute({ path: options.path, service: options.service, bodyLimit: options.bodyLimit, events: options.events }));
  for (const room of options.portal) await app.register(room);
  return app;
}
