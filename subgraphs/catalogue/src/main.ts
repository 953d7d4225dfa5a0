import "reflect-metadata";
import { createLog } from "@tizilim/common/observability/log";
import { startProcess } from "@tizilim/common/subgraph/start-process";
import { serveSubgraph } from "@tizilim/common/subgraph/subgraph-server";
import { openCatalogue } from "./catalogue";
import { catalogueConfig } from "./config";

void startProcess(async () => {
  const { database, host, port, secrets, clock, logLevel } = catalogueConfig();
  const log = createLog("catalogue", logLevel);
  const subgraph = await openCatalogue({ database, clock, log });
  await serveSubgraph({ subgraph, host, port, secrets, log });
});
