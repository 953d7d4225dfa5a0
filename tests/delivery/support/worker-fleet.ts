import { randomUUID } from "node:crypto";
import { openDatabase, type RegistryDatabase } from "@tizilim/common/database/registry-database";
import { instantOf } from "@tizilim/common/pure/instant";
import { DELIVERY_TABLES } from "@tizilim/delivery/delivery-tables";
import { newSigningKey } from "@tizilim/delivery/signing/new-signing-key";
import { buildHouse, houseProcess, type HouseProcess } from "../../support/house-process";
import { eventually } from "../../support/eventually";
import type { RegistryPlace } from "../../support/registry-place";
import { memoryGraph, type MemoryGraph } from "./memory-graph";
import { orderFaults } from "./order-faults";
import { openReceiver, type Arrival, type Receiver } from "./receiver";
import { addEndpoint } from "./sending-world";
import { serveGraph } from "./serve-graph";

/** Workers in processes of their own over one database, one register in memory and one receiver of many endpoints. */
export interface WorkerFleet {
  readonly database: RegistryDatabase;
  readonly graph: MemoryGraph;
  readonly receiver: Receiver;
  readonly endpoints: ReadonlyArray<string>;
  start(): Promise<HouseProcess>;
  /** Endpoints by the worker that holds them; those that nobody holds under "". */
  held(): Promise<Map<string, number>>;
  /** Arrivals of one endpoint, in their order. */
  arrivalsOf(endpoint: string): Arrival[];
  /** What is not as it is promised: a number left out or overtaken. */
  faults(end: number): string[];
  /** How many of the endpoints have been written as delivered up to here. */
  delivered(end: number): Promise<number>;
  close(): Promise<void>;
}

export async function openWorkerFleet(place: RegistryPlace, count: number): Promise<WorkerFleet> {
  buildHouse();
  const database = await openDatabase(place.settings("delivery"), DELIVERY_TABLES);
  const graph = memoryGraph();
  const served = await serveGraph(graph);
  const receiver = await openReceiver();
  const workers: HouseProcess[] = [];
  const endpoints = Array.from({ length: count }, () => `endpoint-${randomUUID()}`);
  await database.transaction(async (writer) => {
    for (const id of endpoints) await addEndpoint(writer, { id, key: newSigningKey("HMAC") }, { url: `${receiver.url}/${id}`, selection: "{ number }" }, instantOf(new Date()));
  });
  const environment = {
    ...place.environment, HOST: "127.0.0.1", PORT: "0", GATEWAY_URL: served.url, DELIVERY_ALLOW_HTTP: "on", DELIVERY_ALLOWED_HOSTS: "127.0.0.1",
  };
  const arrivalsOf = (endpoint: string): Arrival[] => receiver.arrivals.filter(({ path, number }) => number > 0 && path.endsWith(endpoint));
  return {
    database, graph, receiver, endpoints, arrivalsOf,
    start: async () => {
      const worker = houseProcess("subgraphs/delivery/dist/start-worker.js", { ...environment, LOG_LEVEL: "info" });
      workers.push(worker);
      await eventually(() => worker.output(), (output) => output.includes("delivering"));
      return worker;
    },
    held: async () => {
      const rows: Array<{ holder: string | null; total: number | string }> = await database.reader.query("SELECT holder, COUNT(*) AS total FROM endpoint GROUP BY holder");
      return new Map(rows.map(({ holder, total }) => [holder ?? "", Number(total)]));
    },
    faults: (end) => endpoints.flatMap((endpoint) => orderFaults(endpoint, arrivalsOf(endpoint).map(({ number }) => number), end)),
    delivered: async (end) => {
      const rows: Array<{ total: number | string }> = await database.reader.query("SELECT COUNT(*) AS total FROM endpoint WHERE position >= ?", [end]);
      return Number(rows[0]?.total ?? 0);
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.stop()));
      await served.close();
      await receiver.close();
      await database.close();
    },
  };
}
