import "reflect-metadata";
import { hearLogs } from "@tizilim/common/broker/hear-logs";
import { openDatabase } from "@tizilim/common/database/registry-database";
import { createLog } from "@tizilim/common/observability/log";
import { startProcess } from "@tizilim/common/subgraph/start-process";
import { workerConfig } from "./config";
import { DELIVERY_TABLES } from "./delivery-tables";
import { gatewayGraph } from "./graph/gateway-graph";
import { DeliveryWorker } from "./worker/delivery-worker";
import { metricText } from "./worker/metric-text";
import { serveWorker } from "./worker-server";

/** Delivers, as one of any number of such processes, and answers nothing but whether it is well. */
void startProcess(async () => {
  const { database: databaseSettings, host, port, clock, logLevel, gatewayUrl, settings, broker } = workerConfig();
  const log = createLog("worker", logLevel);
  const graph = gatewayGraph(gatewayUrl);
  const database = await openDatabase(databaseSettings, DELIVERY_TABLES);
  const heard = hearLogs(broker, "worker", log);
  const worker = new DeliveryWorker({ database, askGraph: graph.ask, signal: heard?.signal ?? null, clock, log, ...settings });
  const close = async (): Promise<void> => {
    await worker.stop();
    await heard?.close();
    await graph.close();
    await database.close();
  };
  await serveWorker({ database, host, port, log, metrics: () => metricText(worker.metrics()), broker: heard, close });
  worker.start();
});
