import "reflect-metadata";
import { createLog } from "@tizilim/common/observability/log";
import { startProcess } from "@tizilim/common/subgraph/start-process";
import { serveSubgraph } from "@tizilim/common/subgraph/subgraph-server";
import { legalConfig } from "./config";
import { openLegal } from "./legal";

void startProcess(async () => {
  const { database, host, port, secrets, clock, logLevel } = legalConfig();
  const log = createLog("legal", logLevel);
  const subgraph = await openLegal({ database, clock, log });
  await serveSubgraph({ subgraph, host, port, secrets, log });
});
