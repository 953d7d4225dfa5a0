import "reflect-metadata";
import { createLog } from "@tizilim/common/observability/log";
import { startTracing } from "@tizilim/common/observability/tracing";
import { startProcess } from "@tizilim/common/subgraph/start-process";
import { serveSubgraph } from "@tizilim/common/subgraph/subgraph-server";
import { legalConfig } from "./config";
import { openLegal } from "./legal";

void startProcess(async () => {
  const { database, host, port, secrets, clock, logLevel, tracesEndpoint } = legalConfig();
  const log = createLog("legal", logLevel);
  const tracing = startTracing({ service: "legal", endpoint: tracesEndpoint });
  const subgraph = await openLegal({ database, clock, log, tracing });
  await serveSubgraph({ subgraph, host, port, secrets, log });
});
