import { freePort } from "./free-port";
import { houseProcess, type HouseProcess } from "./house-process";
import type { RegistryPlace } from "./registry-place";
import { SUBGRAPHS, type RunningProcesses } from "./running-registry";
import { untilReady } from "./until-ready";

export interface GatewayBeside {
  /** E.g. http://127.0.0.1:40123 */
  readonly origin: string;
  readonly process: HouseProcess;
}

/** One more gateway over the subgraphs of a running registry, ready. Whoever starts it stops it. */
export async function gatewayBeside(registry: RunningProcesses, environment: Readonly<Record<string, string>> = {}): Promise<GatewayBeside> {
  const port = await freePort();
  const process = houseProcess("gateway/dist/main.js", {
    HOST: "127.0.0.1",
    PORT: String(port),
    SUBGRAPH_SECRET: registry.secret,
    SUBGRAPH_URLS: SUBGRAPHS.map((name) => `${name}=http://127.0.0.1:${registry.port(name)}/graphql`).join(","),
    ...environment,
  });
  await untilReady(process, port);
  return { origin: `http://127.0.0.1:${port}`, process };
}

/** One more worker of deliveries, ready, which asks this gateway. Whoever starts it stops it. */
export async function workerBeside(place: RegistryPlace, gatewayOrigin: string, environment: Readonly<Record<string, string>> = {}): Promise<HouseProcess> {
  const port = await freePort();
  const process = houseProcess("subgraphs/delivery/dist/start-worker.js", { ...place.environment, HOST: "127.0.0.1", PORT: String(port), GATEWAY_URL: `${gatewayOrigin}/graphql`, ...environment });
  await untilReady(process, port);
  return process;
}
