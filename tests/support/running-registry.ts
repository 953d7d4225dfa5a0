import { freePort } from "./free-port";
import { buildHouse, houseProcess, type HouseProcess } from "./house-process";
import type { RegistryPlace } from "./registry-place";
import { untilReady } from "./until-ready";

export const SUBGRAPHS = ["catalogue", "workflow", "legal", "delivery"] as const;
export type SubgraphName = (typeof SUBGRAPHS)[number];

export interface OneProcess {
  /** E.g. http://127.0.0.1:40123 */
  readonly origin: string;
  readonly process: HouseProcess;
  /** Milliseconds from the start of the process until it was ready. */
  readonly readyAfter: number;
}

/** The whole registry in one process, as `npm start` runs it. */
export async function startOneProcess(place: RegistryPlace, environment: Readonly<Record<string, string>> = {}): Promise<OneProcess> {
  buildHouse();
  const port = await freePort();
  const begun = performance.now();
  const process = houseProcess("scripts/dist/start-registry.js", { ...place.environment, HOST: "127.0.0.1", PORT: String(port), ...environment });
  await untilReady(process, port);
  return { origin: `http://127.0.0.1:${port}`, process, readyAfter: performance.now() - begun };
}

export interface RunningProcesses {
  /** Of the gateway. */
  readonly origin: string;
  readonly gateway: HouseProcess;
  /** Puts a gateway in the place of one that ended. */
  restartGateway(): Promise<void>;
  readonly secret: string;
  port(subgraph: SubgraphName): number;
  process(subgraph: SubgraphName): HouseProcess;
  /** Puts a process in the place of one that ended. */
  restart(subgraph: SubgraphName): Promise<void>;
  /** One more worker of deliveries, ready; it ends with the others. */
  startWorker(): Promise<HouseProcess>;
  stop(): Promise<void>;
}

/** The same registry as several processes over HTTP, with the sample loaded as the composed form loads it. */
export async function startProcesses(
  place: RegistryPlace,
  environment: Readonly<Record<string, string>> = {},
  sampleLoadedAt: Readonly<Record<string, string>> = {},
): Promise<RunningProcesses> {
  buildHouse();
  const secret = "a secret of these tests";
  const sample = houseProcess("scripts/dist/load-sample.js", { ...place.environment, ...sampleLoadedAt });
  if ((await sample.ended) !== 0) throw new Error(sample.output());
  const [gatewayPort, ...ports] = await Promise.all([freePort(), ...SUBGRAPHS.map(() => freePort())]);
  const port = (subgraph: SubgraphName): number => ports[SUBGRAPHS.indexOf(subgraph)] ?? 0;
  const shared = { SUBGRAPH_SECRET: secret, SUBGRAPH_URLS: SUBGRAPHS.map((name) => `${name}=http://127.0.0.1:${port(name)}/graphql`).join(","), GATEWAY_URL: `http://127.0.0.1:${gatewayPort}/graphql` };
  const running = new Map<SubgraphName, HouseProcess>();
  const start = async (subgraph: SubgraphName): Promise<void> => {
    const process = houseProcess(`subgraphs/${subgraph}/dist/main.js`, { ...place.environment, ...shared, PORT: String(port(subgraph)), ...environment });
    running.set(subgraph, process);
    await untilReady(process, port(subgraph));
  };
  await Promise.all(SUBGRAPHS.map(start));
  let gateway: HouseProcess;
  const startGateway = async (): Promise<void> => {
    gateway = houseProcess("gateway/dist/main.js", { HOST: "127.0.0.1", PORT: String(gatewayPort), ...shared, ...environment });
    await untilReady(gateway, gatewayPort ?? 0);
  };
  await startGateway();
  const process = (subgraph: SubgraphName): HouseProcess => {
    const found = running.get(subgraph);
    if (found === undefined) throw new Error(`${subgraph} was not started`);
    return found;
  };
  const workers: HouseProcess[] = [];
  const startWorker = async (): Promise<HouseProcess> => {
    const workerPort = await freePort();
    const worker = houseProcess("subgraphs/delivery/dist/start-worker.js", { ...place.environment, GATEWAY_URL: shared.GATEWAY_URL, PORT: String(workerPort), ...environment });
    workers.push(worker);
    await untilReady(worker, workerPort);
    return worker;
  };
  return {
    origin: `http://127.0.0.1:${gatewayPort}`,
    startWorker,
    get gateway() {
      return gateway;
    },
    restartGateway: startGateway,
    secret,
    port,
    process,
    restart: start,
    stop: async () => {
      await Promise.all(workers.map((worker) => worker.stop()));
      await gateway.stop();
      await Promise.all(SUBGRAPHS.map((subgraph) => process(subgraph).stop()));
    },
  };
}
