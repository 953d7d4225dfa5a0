import "reflect-metadata";
import { createLog } from "@tizilim/common/observability/log";
import { startTracing } from "@tizilim/common/observability/tracing";
import { startProcess } from "@tizilim/common/subgraph/start-process";
import { serveSubgraph } from "@tizilim/common/subgraph/subgraph-server";
import { workflowConfig } from "./config";
import { openWorkflow } from "./workflow";

void startProcess(async () => {
  const { database, host, port, secrets, clock, logLevel, tracesEndpoint, policy } = workflowConfig();
  const log = createLog("workflow", logLevel);
  const tracing = startTracing({ service: "workflow", endpoint: tracesEndpoint });
  const subgraph = await openWorkflow({ database, clock, log, tracing, policy });
  await serveSubgraph({ subgraph, host, port, secrets, log });
});
