import "reflect-metadata";
import { createLog } from "@tizilim/common/observability/log";
import { startTracing } from "@tizilim/common/observability/tracing";
import { startProcess } from "@tizilim/common/subgraph/start-process";
import { serveSubgraph } from "@tizilim/common/subgraph/subgraph-server";
import { openCatalogue } from "./catalogue";
import { catalogueConfig } from "./config";

void startProcess(async () => {
  const { database, host, port, secrets, clock, logLevel, tracesEndpoint } = catalogueConfig();
  const log = createLog("catalogue", logLevel);
  const tracing = startTracing({ service: "catalogue", endpoint: tracesEndpoint });
  const subgraph = await openCatalogue({ database, clock, log, tracing });
  await serveSubgraph({ subgraph, host, port, secrets, log });
});
