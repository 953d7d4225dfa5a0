import { readFile } from "node:fs/promises";
import { StartupFailure } from "@tizilim/common/database/startup-failure";
import { createLog } from "@tizilim/common/observability/log";
import { endOnSignal } from "@tizilim/common/subgraph/end-process";
import { startProcess } from "@tizilim/common/subgraph/start-process";
import { startTracing } from "@tizilim/common/observability/tracing";
import { gatewayEnvironment, type GatewayConfig } from "./config";
import { watchSupergraph } from "./engine/reload/watch-supergraph";
import { DEFAULT_LIMITS } from "./engine/limits/limits";
import { signWithSecret } from "./engine/link/sign-with-secret";
import { startGateway } from "./gateway";
import { createAuthenticate } from "./identity/authenticate";
import { remoteKeys } from "./identity/remote-keys";

/** The gateway as a process of its own, over HTTP subgraphs. */
async function main(): Promise<void> {
  const config = gatewayEnvironment();
  const log = createLog("gateway", config.logLevel);
  const sdl = await readSupergraph(config.supergraph);
  const gateway = await startGateway({
    sdl,
    port: config.port,
    host: config.host,
    log,
    subgraphUrls: config.subgraphUrls,
    ...(config.subgraphSecret === null ? {} : { sign: signWithSecret(config.subgraphSecret) }),
    authenticate: createAuthenticate(config.auth === null ? null : { ...config.auth, keys: remoteKeys(config.auth.jwksUrl) }),
    limits: config.limits === "off" ? null : DEFAULT_LIMITS,
    introspection: config.introspection,
    corsOrigins: config.corsOrigins,
    tracing: startTracing({ service: "gateway", endpoint: config.tracesEndpoint }),
    requestDeadline: config.requestDeadline,
    subgraphDeadline: config.subgraphDeadline,
  });
  const refused = (error: unknown): void => log.error({ err: error, file: config.supergraph }, "the changed supergraph was refused; the one at work stays");
  const watch = watchSupergraph(
    config.supergraph,
    async (changed) => {
      if ((await gateway.reload(changed)) === "loaded") log.info({ file: config.supergraph }, "supergraph reloaded");
    },
    refused,
  );
  process.stdout.write(`Gateway: ${gateway.url}/graphql (supergraph ${config.supergraph}, limits ${config.limits})\n`);
  endOnSignal(log, () => {
    watch.stop();
    return gateway.close();
  });
}

async function readSupergraph(path: GatewayConfig["supergraph"]): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const missing = (error as { code?: unknown }).code === "ENOENT";
    throw new StartupFailure(missing ? `There is no supergraph file ${path}: check SUPERGRAPH.` : `The supergraph file ${path} cannot be read.`);
  }
}

void startProcess(main);
