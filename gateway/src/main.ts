import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { hearLogs } from "@tizilim/common/broker/hear-logs";
import { StartupFailure } from "@tizilim/common/database/startup-failure";
import { signWithSecret } from "@tizilim/common/link/sign-with-secret";
import { createLog, type Log } from "@tizilim/common/observability/log";
import { endOnSignal } from "@tizilim/common/subgraph/end-process";
import { startProcess } from "@tizilim/common/subgraph/start-process";
import { startTracing } from "@tizilim/common/observability/tracing";
import { dayOf } from "@tizilim/common/pure/day";
import { gatewayEnvironment, type GatewayConfig } from "./config";
import { watchSupergraph } from "./engine/reload/watch-supergraph";
import { DEFAULT_LIMITS } from "./engine/limits/limits";
import { startGateway, type GatewayOptions, type RunningGateway } from "./gateway";
import { createAuthenticate, type Authenticate } from "./identity/authenticate";
import { remoteKeys } from "./identity/remote-keys";
import { portalRoutes } from "./portal/portal-routes";

const HOUSE_SUPERGRAPH = join(__dirname, "..", "..", "supergraph.graphql");

/** Partners' endpoints are nobody else's: whatever befalls their subgraph, public answers are given as quickly as ever. */
const NOT_PUBLIC = ["delivery"];

/** The gateway as a process of its own, over HTTP subgraphs. What is the registry's own stands only over its own graph. */
async function main(): Promise<void> {
  const config = gatewayEnvironment();
  const log = createLog("gateway", config.logLevel);
  const supergraph = config.supergraph ?? HOUSE_SUPERGRAPH;
  const isHouse = config.supergraph === null;
  if (isHouse && config.subgraphSecret === null) throw new StartupFailure("SUBGRAPH_SECRET is needed: the registry's subgraphs answer signed calls only. Over another graph set SUPERGRAPH.");
  const authenticate = createAuthenticate(config.auth === null ? null : { ...config.auth, keys: remoteKeys(config.auth.jwksUrl) });
  const heard = isHouse ? hearLogs(config.broker, "gateway", log) : null;
  const gateway: RunningGateway = await startGateway({
    sdl: await readSupergraph(supergraph),
    port: config.port,
    host: config.host,
    log,
    subgraphUrls: config.subgraphUrls,
    ...(config.subgraphSecret === null ? {} : { sign: signWithSecret(config.subgraphSecret) }),
    authenticate,
    limits: config.limits === "off" ? null : DEFAULT_LIMITS,
    introspection: config.introspection,
    corsOrigins: config.corsOrigins,
    sockets: { mostSockets: config.socketLimit },
    ...(isHouse ? ofOurGraph(() => gateway, authenticate, config, log) : {}),
    tracing: startTracing({ service: "gateway", endpoint: config.tracesEndpoint }),
    ...(heard === null ? {} : { signal: heard.signal, readiness: [{ name: "broker", required: false, check: () => Promise.resolve(heard.readiness()) }] }),
    requestDeadline: config.requestDeadline,
    subgraphDeadline: config.subgraphDeadline,
  });
  const refused = (error: unknown): void => log.error({ err: error, file: supergraph }, "the changed supergraph was refused; the one at work stays");
  const watch = watchSupergraph(
    supergraph,
    async (changed) => {
      if ((await gateway.reload(changed)) === "loaded") log.info({ file: supergraph }, "supergraph reloaded");
    },
    refused,
  );
  process.stdout.write(`Gateway: ${gateway.url}/graphql (supergraph ${supergraph}, limits ${config.limits})\n`);
  endOnSignal(log, async () => {
    watch.stop();
    await gateway.close();
    await heard?.close();
  });
}

/** What stands over our own graph alone. */
function ofOurGraph(gateway: () => RunningGateway, authenticate: Authenticate, { clock, corsOrigins, exports, publicUrl }: GatewayConfig, log: Log): Partial<GatewayOptions> {
  return {
    portal: portalRoutes({ room: () => gateway().room, streams: () => gateway().streams, corsOrigins, authenticate, now: () => clock.now(), exports, log, publicUrl: () => publicUrl ?? gateway().url }),
    cacheKeyParts: () => dayOf(clock.now()),
    untagged: NOT_PUBLIC,
  };
}

async function readSupergraph(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const missing = (error as { code?: unknown }).code === "ENOENT";
    throw new StartupFailure(missing ? `There is no supergraph file ${path}: check SUPERGRAPH.` : `The supergraph file ${path} cannot be read.`);
  }
}

void startProcess(main);
