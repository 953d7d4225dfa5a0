import "reflect-metadata";
import { createLog } from "@tizilim/common/observability/log";
import { startTracing } from "@tizilim/common/observability/tracing";
import { startProcess } from "@tizilim/common/subgraph/start-process";
import { serveSubgraph } from "@tizilim/common/subgraph/subgraph-server";
import { deliveryConfig } from "./config";
import { openDelivery } from "./delivery";
import { gatewayGraph } from "./graph/gateway-graph";

void startProcess(async () => {
  const { database, host, port, secrets, clock, logLevel, tracesEndpoint, settings, gatewayUrl } = deliveryConfig();
  const log = createLog("delivery", logLevel);
  const tracing = startTracing({ service: "delivery", endpoint: tracesEndpoint });
  const graph = gatewayGraph(gatewayUrl);
  const delivery = await openDelivery({ database, clock, log, tracing, settings, askGraph: graph.ask });
  const close = async (): Promise<void> => {
    await delivery.close();
    await graph.close();
  };
  await serveSubgraph({ subgraph: { ...delivery, close }, host, port, secrets, log });
});
