import "reflect-metadata";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ANONYMOUS } from "@tizilim/common/identity/viewer";
import { createLog } from "@tizilim/common/observability/log";
import { tellStatements } from "@tizilim/common/observability/statement-metric";
import { startTracing } from "@tizilim/common/observability/tracing";
import { dayOf } from "@tizilim/common/pure/day";
import { endOnSignal } from "@tizilim/common/subgraph/end-process";
import { startProcess } from "@tizilim/common/subgraph/start-process";
import { gatewayEnvironment, type GatewayConfig } from "@tizilim/gateway/config";
import { DEFAULT_LIMITS } from "@tizilim/gateway/engine/limits/limits";
import { startGateway, type RunningGateway } from "@tizilim/gateway/gateway";
import { gatewayMetrics } from "@tizilim/gateway/http/gateway-metrics";
import { createAuthenticate, type Authenticate } from "@tizilim/gateway/identity/authenticate";
import { LOCAL_AUDIENCE, LOCAL_ISSUER, LocalKeys } from "@tizilim/gateway/identity/local-keys";
import { remoteKeys } from "@tizilim/gateway/identity/remote-keys";
import { portalRoutes } from "@tizilim/gateway/portal/portal-routes";
import { localKeyFile, registryConfig } from "./config";
import { loadSampleOnce } from "./load-sample-once";
import { openSubgraphs } from "./open-subgraphs";
import { startBanner } from "./start-banner";

/** The whole registry in one process: three subgraphs on their databases, and the gateway that reaches them in process. */
async function main(): Promise<void> {
  const begun = performance.now();
  const gatewayConfig = gatewayEnvironment();
  const config = registryConfig();
  const log = createLog("registry", gatewayConfig.logLevel);
  const tracing = startTracing({ service: "registry", endpoint: gatewayConfig.tracesEndpoint });
  const subgraphs = await openSubgraphs(config, log, tracing);
  const loaded = await loadSampleOnce(subgraphs, join(__dirname, "..", "..", "data", "sample"), config.clock);
  if (loaded !== null) process.stderr.write(`· sample registry: ${loaded.services} services and ${loaded.acts} acts loaded\n`);

  const gateway = await startOver(gatewayConfig, await authentication(gatewayConfig, config.dataDir));
  const ask = async (query: string) => (await subgraphs.catalogue.call({ query, viewer: ANONYMOUS, requestId: "banner" })).data;
  process.stdout.write(await startBanner(gateway.port, ask, config, performance.now() - begun));
  endOnSignal(log, async () => {
    await gateway.close();
    await Promise.all(Object.values(subgraphs).map((subgraph) => subgraph.close()));
  });

  async function startOver(settings: GatewayConfig, authenticate: Authenticate): Promise<RunningGateway> {
    const portal = portalRoutes(() => gateway.room);
    const metrics = gatewayMetrics();
    tellStatements(metrics.registry, Object.values(subgraphs));
    const gateway: RunningGateway = await startGateway({
      sdl: readFileSync(join(__dirname, "..", "..", "supergraph.graphql"), "utf8"),
      port: settings.port,
      host: settings.host,
      log,
      links: Object.values(subgraphs),
      authenticate,
      limits: settings.limits === "off" ? null : DEFAULT_LIMITS,
      introspection: settings.introspection,
      corsOrigins: settings.corsOrigins,
      portal: [portal],
      readiness: Object.values(subgraphs).map((subgraph) => ({ name: `${subgraph.name} database`, required: true, check: () => subgraph.readiness() })),
      cacheKeyParts: () => dayOf(config.clock.now()),
      tracing,
      metrics,
      requestDeadline: settings.requestDeadline,
      subgraphDeadline: settings.subgraphDeadline,
    });
    return gateway;
  }
}

/** Tokens of the configured provider; without one, those that this installation gives out itself. */
async function authentication({ auth }: GatewayConfig, dataDir: string): Promise<Authenticate> {
  if (auth !== null) return createAuthenticate({ ...auth, keys: remoteKeys(auth.jwksUrl) });
  const keys = await LocalKeys.open(localKeyFile(dataDir));
  return createAuthenticate({ issuer: LOCAL_ISSUER, audience: LOCAL_AUDIENCE, keys: keys.verifier() });
}

void startProcess(main);
