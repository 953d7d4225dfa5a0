import "reflect-metadata";
import { join } from "node:path";
import { carryLogs } from "@tizilim/common/broker/carry-logs";
import { ANONYMOUS } from "@tizilim/common/identity/viewer";
import { createLog } from "@tizilim/common/observability/log";
import { startTracing } from "@tizilim/common/observability/tracing";
import { OwnLogs } from "@tizilim/common/signal/own-logs";
import { endOnSignal } from "@tizilim/common/subgraph/end-process";
import { startProcess } from "@tizilim/common/subgraph/start-process";
import { carriedRegister } from "@tizilim/catalogue/entry/carried-register.store";
import { tellDeliveries } from "@tizilim/delivery/worker/tell-deliveries";
import { gatewayEnvironment, type GatewayConfig } from "@tizilim/gateway/config";
import { createAuthenticate, type Authenticate } from "@tizilim/gateway/identity/authenticate";
import { LOCAL_AUDIENCE, LOCAL_ISSUER, LocalKeys } from "@tizilim/gateway/identity/local-keys";
import { remoteKeys } from "@tizilim/gateway/identity/remote-keys";
import { carriedActs } from "@tizilim/legal/log/carried-acts.store";
import { carriedProposals } from "@tizilim/workflow/log/carried-proposals.store";
import type { Registry } from "prom-client";
import { localKeyFile, registryConfig } from "./config";
import { LateGraph } from "./late-graph";
import { loadSampleOnce } from "./load-sample-once";
import { closeSubgraphs, openSubgraphs } from "./open-subgraphs";
import { serveRegistry } from "./serve-registry";
import { startBanner } from "./start-banner";

/** The whole registry in one process: the subgraphs on their databases, and the gateway that reaches them in process. */
async function main(): Promise<void> {
  const begun = performance.now();
  const gatewayConfig = gatewayEnvironment();
  const config = registryConfig();
  const log = createLog("registry", gatewayConfig.logLevel);
  const tracing = startTracing({ service: "registry", endpoint: gatewayConfig.tracesEndpoint });
  const graph = new LateGraph();
  const logs = new OwnLogs();
  const subgraphs = await openSubgraphs(config, log, { tracing, roundsEveryMs: config.roundsEveryMs, askGraph: graph.ask, logs });
  const loaded = await loadSampleOnce(subgraphs, join(__dirname, "..", "..", "data", "sample"), config.clock);
  if (loaded !== null) process.stderr.write(`· sample registry: ${loaded.services} services and ${loaded.acts} acts loaded\n`);

  const owned = [carriedRegister(subgraphs.catalogue.database), carriedProposals(subgraphs.workflow.database), carriedActs(subgraphs.legal.database)];
  const carried = carryLogs(gatewayConfig.broker, "registry", owned, log);
  const authenticate = await authentication(gatewayConfig, config.dataDir);
  const { worker } = subgraphs.delivery;
  const tell = (registry: Registry): void => (worker === null ? undefined : tellDeliveries(registry, () => worker.metrics()));
  const gateway = await serveRegistry({ subgraphs: Object.values(subgraphs), tell, settings: gatewayConfig, authenticate, clock: config.clock, log, tracing, logs, carried });
  graph.opened(gateway);
  const ask = async (query: string) => (await subgraphs.catalogue.call({ query, viewer: ANONYMOUS, requestId: "banner" })).data;
  process.stdout.write(await startBanner(gateway.port, ask, config, performance.now() - begun));
  endOnSignal(log, async () => {
    await gateway.close();
    await carried?.close();
    await closeSubgraphs(subgraphs);
  });
}

/** Tokens of the configured provider; without one, those that this installation gives out itself. */
async function authentication({ auth }: GatewayConfig, dataDir: string): Promise<Authenticate> {
  if (auth !== null) return createAuthenticate({ ...auth, keys: remoteKeys(auth.jwksUrl) });
  const keys = await LocalKeys.open(localKeyFile(dataDir));
  return createAuthenticate({ issuer: LOCAL_ISSUER, audience: LOCAL_AUDIENCE, keys: keys.verifier() });
}

void startProcess(main);
