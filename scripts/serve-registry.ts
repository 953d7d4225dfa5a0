import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CarriedLogs } from "@tizilim/common/broker/carry-logs";
import type { Log } from "@tizilim/common/observability/log";
import { tellStatements } from "@tizilim/common/observability/statement-metric";
import type { Tracing } from "@tizilim/common/observability/tracing";
import type { Clock } from "@tizilim/common/pure/clock";
import { dayOf } from "@tizilim/common/pure/day";
import type { LogSignal } from "@tizilim/common/signal/log-signal";
import type { Subgraph } from "@tizilim/common/subgraph/subgraph";
import type { GatewayConfig } from "@tizilim/gateway/config";
import { DEFAULT_LIMITS } from "@tizilim/gateway/engine/limits/limits";
import { startGateway, type RunningGateway } from "@tizilim/gateway/gateway";
import { gatewayMetrics } from "@tizilim/gateway/http/gateway-metrics";
import type { Authenticate } from "@tizilim/gateway/identity/authenticate";
import { portalRoutes } from "@tizilim/gateway/portal/portal-routes";
import type { Registry } from "prom-client";

export interface ServedRegistry {
  readonly subgraphs: ReadonlyArray<Subgraph>;
  readonly settings: GatewayConfig;
  readonly authenticate: Authenticate;
  readonly clock: Clock;
  readonly log: Log;
  readonly tracing?: Tracing | null;
  /** Where the logs of these subgraphs are listened to. */
  readonly logs: LogSignal;
  /** Tells other processes of the logs; null: there is no NATS to tell them by. */
  readonly carried?: CarriedLogs | null;
  /** Adds to /metrics what else this process has to tell. */
  tell?(registry: Registry): void;
}

/** The gateway over subgraphs that it reaches in process, with the portal in front. */
export async function serveRegistry({ subgraphs, settings, authenticate, clock, log, tracing = null, logs, carried = null, tell }: ServedRegistry): Promise<RunningGateway> {
  const portal = portalRoutes({ room: () => gateway.room, streams: () => gateway.streams, corsOrigins: settings.corsOrigins, authenticate, now: () => clock.now(), exports: settings.exports, log, publicUrl: () => settings.publicUrl ?? gateway.url });
  const metrics = gatewayMetrics();
  tellStatements(metrics.registry, [...subgraphs]);
  tell?.(metrics.registry);
  const gateway: RunningGateway = await startGateway({
    sdl: readFileSync(join(__dirname, "..", "..", "supergraph.graphql"), "utf8"),
    port: settings.port,
    host: settings.host,
    log,
    links: [...subgraphs],
    authenticate,
    signal: logs,
    limits: settings.limits === "off" ? null : DEFAULT_LIMITS,
    introspection: settings.introspection,
    corsOrigins: settings.corsOrigins,
    sockets: { mostSockets: settings.socketLimit },
    portal,
    readiness: [
      ...subgraphs.map((subgraph) => ({ name: `${subgraph.name} database`, required: true, check: () => subgraph.readiness() })),
      ...(carried === null ? [] : [{ name: "broker", required: false, check: () => Promise.resolve(carried.readiness()) }]),
    ],
    cacheKeyParts: () => dayOf(clock.now()),
    // Partners' endpoints are nobody else's.
    untagged: ["delivery"],
    tracing,
    metrics,
    requestDeadline: settings.requestDeadline,
    subgraphDeadline: settings.subgraphDeadline,
  });
  return gateway;
}
