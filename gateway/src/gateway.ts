import type { FastifyPluginCallback } from "fastify";
import type { AddressInfo } from "node:net";
import { StartupFailure } from "@tizilim/common/database/startup-failure";
import { createHttpLink, type SignCall } from "@tizilim/common/link/http-link";
import type { Log } from "@tizilim/common/observability/log";
import type { Tracing } from "@tizilim/common/observability/tracing";
import type { LogSignal } from "@tizilim/common/signal/log-signal";
import { keepClosingIdle } from "@tizilim/common/subgraph/keep-closing-idle";
import type { SubgraphLink } from "@tizilim/common/subgraph/subgraph-call";
import { InflightReads } from "./engine/execute/inflight-reads";
import { DEFAULT_LIMITS, type Limits } from "./engine/limits/limits";
import type { EngineObserver } from "./engine/observer";
import type { SubgraphAddress } from "./engine/plan/supergraph";
import { EngineRoom } from "./engine/reload/engine-room";
import { LinkSet } from "./engine/reload/link-set";
import { frontDoor } from "./http/front-door";
import { gatewayMetrics, type GatewayMetrics } from "./http/gateway-metrics";
import { WIDEST_BODY } from "./http/graphql-route";
import { graphqlService } from "./http/graphql-service";
import { persistedQueries } from "./http/persisted-queries";
import type { ReadinessPart } from "./http/health-routes";
import { linkReadiness } from "./http/link-readiness";
import { createAuthenticate, type Authenticate } from "./identity/authenticate";
import { openStreaming } from "./streaming/open-streaming";
import { streamMetrics } from "./streaming/stream-metrics";
import type { StreamService } from "./streaming/stream-service";
import { DEFAULT_STREAM_SETTINGS, type StreamSettings } from "./streaming/stream-settings";
import { graphqlEvents } from "./streaming/sse/graphql-events";
import { singleConnectionRoutes } from "./streaming/sse/single-connection-routes";
import { DEFAULT_SOCKET_SETTINGS, type SocketSettings } from "./streaming/ws/socket-settings";

export interface GatewayOptions {
  readonly sdl: string;
  /** 0: any free port. */
  readonly port: number;
  readonly host: string;
  readonly log: Log;
  /** Subgraphs reached in process, by the names of the supergraph; all others are reached over HTTP. */
  readonly links?: ReadonlyArray<SubgraphLink>;
  /** Addresses that stand in for those of the supergraph. */
  readonly subgraphUrls?: ReadonlyMap<string, string>;
  readonly sign?: SignCall;
  /** Without it every reader is anonymous and every token refused. */
  readonly authenticate?: Authenticate;
  /** Null: no limits. */
  readonly limits?: Limits | null;
  readonly introspection?: boolean;
  readonly corsOrigins?: ReadonlyArray<string>;
  readonly portal?: ReadonlyArray<FastifyPluginCallback>;
  /** What readiness depends on beside supergraph and subgraphs. */
  readonly readiness?: ReadonlyArray<ReadinessPart>;
  /** What public answers depend on beside the revisions of the subgraphs, such as the day. */
  readonly cacheKeyParts?: () => string;
  /** Subgraphs on which no public answer depends; by default every one may matter. */
  readonly untagged?: ReadonlyArray<string>;
  readonly tracing?: Tracing | null;
  readonly metrics?: GatewayMetrics;
  /** Milliseconds for a request, and for one call to a subgraph. */
  readonly requestDeadline?: number;
  readonly subgraphDeadline?: number;
  readonly now?: () => number;
  /** Tells that a log has grown; without it streams look for themselves alone. */
  readonly signal?: LogSignal;
  readonly streams?: Partial<StreamSettings>;
  readonly sockets?: Partial<SocketSettings>;
}

export interface RunningGateway {
  readonly url: string;
  readonly port: number;
  readonly metrics: GatewayMetrics;
  /** Takes another supergraph; rejects and keeps the one at work when the text is none. */
  reload(sdl: string): Promise<"loaded" | "unchanged">;
  /** Holds the engine at work: its `apiSchema` is what clients see. */
  readonly room: EngineRoom;
  readonly streams: StreamService;
  /** Not ready from now on; requests under way are answered, for ten seconds at most. */
  close(): Promise<void>;
}

const GRAPH_PATH = "/graphql";
const REQUEST_DEADLINE_MS = 5_000;
const SUBGRAPH_DEADLINE_MS = 3_000;
/** Under the ten seconds after which the process is ended anyway. */
const DRAIN_MS = 9_000;

/** Brings the gateway up over any supergraph. Rejects with StartupFailure when it cannot serve. */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { log } = options;
  const now = options.now ?? Date.now;
  const tracing = options.tracing ?? null;
  const metrics = options.metrics ?? gatewayMetrics();
  const limits = options.limits === undefined ? DEFAULT_LIMITS : options.limits;
  const callLimit = options.subgraphDeadline ?? SUBGRAPH_DEADLINE_MS;
  const linkSet = new LinkSet(options.links ?? [], (address) => openHttpLink(address, options.sign, callLimit));
  const terms = { inflight: new InflightReads(), limits, introspection: options.introspection ?? true, callLimit, now, observer: observer(metrics, tracing, log) };
  const room = new EngineRoom(linkSet, terms, (name, url) => options.subgraphUrls?.get(name) ?? url);
  await loadFirst(room, options.sdl);

  let stopping = false;
  const authenticate = options.authenticate ?? createAuthenticate(null);
  const requestLimit = options.requestDeadline ?? REQUEST_DEADLINE_MS;
  const corsOrigins = options.corsOrigins ?? [];
  const bodyLimit = limits?.body ?? WIDEST_BODY;
  const persisted = persistedQueries();
  const service = graphqlService({
    room,
    authenticate,
    persisted,
    metrics,
    tracing,
    log,
    requestLimit,
    untagged: new Set(options.untagged),
    cacheKeyParts: options.cacheKeyParts ?? (() => new Date(now()).toISOString().slice(0, 10)),
    now,
  });
  const streaming = openStreaming({
    path: GRAPH_PATH, room, service, persisted, authenticate, corsOrigins, requestLimit, tracing, log, now,
    signal: options.signal ?? null,
    mostCost: limits?.cost ?? null,
    metrics: streamMetrics(metrics.registry),
    settings: { ...DEFAULT_STREAM_SETTINGS, ...options.streams },
    sockets: { ...DEFAULT_SOCKET_SETTINGS, largestMessage: bodyLimit, ...options.sockets },
  });
  const events = { streams: streaming.streams, service, authenticate, corsOrigins };
  const app = await frontDoor({
    path: GRAPH_PATH,
    service,
    events: graphqlEvents(events),
    metrics,
    readiness: () => [{ name: "supergraph", required: true, check: () => Promise.resolve({ ok: room.engine !== null }) }, ...(options.readiness ?? []), ...room.links.map(linkReadiness)],
    isStopping: () => stopping,
    bodyLimit,
    corsOrigins,
    portal: [singleConnectionRoutes({ ...events, path: `${GRAPH_PATH}/stream`, bodyLimit }), ...(options.portal ?? [])],
    log,
  });
  streaming.attach(app.server);
  await listen(() => app.listen({ port: options.port, host: options.host }), options);
  const { port } = app.server.address() as AddressInfo;

  return {
    url: `http://${options.host === "0.0.0.0" || options.host === "::" ? "localhost" : options.host}:${port}`,
    port,
    metrics,
    room,
    streams: streaming.streams,
    reload: async (sdl) => {
      try {
        const outcome = await room.load(sdl);
        if (outcome === "loaded") metrics.reloaded("loaded");
        return outcome;
      } catch (error) {
        metrics.reloaded("refused");
        throw error;
      }
    },
    close: async () => {
      stopping = true;
      const stopClosing = keepClosingIdle(app.server);
      const cut = setTimeout(() => {
        streaming.close();
        app.server.closeAllConnections();
      }, DRAIN_MS);
      await Promise.all([app.close(), streaming.drain()]);
      streaming.close();
      stopClosing();
      clearTimeout(cut);
      await room.close();
      await tracing?.stop().catch(() => undefined);
    },
  };
}

function openHttpLink(address: SubgraphAddress, sign: SignCall | undefined, timeLimit: number): SubgraphLink {
  if (!URL.canParse(address.url) || !/^https?:$/.test(new URL(address.url).protocol)) {
    throw new StartupFailure(`The supergraph gives no HTTP address for the subgraph ${address.name}; SUBGRAPH_URLS=${address.name}=http://… can.`);
  }
  return createHttpLink({ ...address, sign, timeLimit });
}

async function loadFirst(room: EngineRoom, sdl: string): Promise<void> {
  try {
    await room.load(sdl);
  } catch (error) {
    if (error instanceof StartupFailure) throw error;
    throw new StartupFailure(`The supergraph cannot be used: ${error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error)}`);
  }
}

async function listen(open: () => Promise<string>, { port, host }: GatewayOptions): Promise<void> {
  try {
    await open();
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (code === "EADDRINUSE") throw new StartupFailure(`Port ${port} is in use: stop what listens there, or set PORT to another one.`);
    if (code === "EACCES") throw new StartupFailure(`Port ${port} may not be opened by this user: set PORT to one above 1023.`);
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") throw new StartupFailure(`The address ${host} is none of this machine: check HOST.`);
    throw error;
  }
}

function observer(metrics: GatewayMetrics, tracing: Tracing | null, log: Log): EngineObserver {
  return {
    called: (service, milliseconds, outcome) => metrics.call(service, outcome, milliseconds / 1_000),
    joined: (service) => metrics.joined(service),
    failed: (service, kind, detail, requestId) => log.warn({ service, kind, detail, traceId: requestId }, "subgraph call failed"),
    ...(tracing === null ? {} : { span: (name, attributes, parent) => tracing.span(name, attributes, parent, "client") }),
  };
}
