import "reflect-metadata";
import { closeLinks, subgraphLinks } from "@tizilim/common/link/subgraph-links";
import { createLog } from "@tizilim/common/observability/log";
import { startTracing } from "@tizilim/common/observability/tracing";
import { startProcess } from "@tizilim/common/subgraph/start-process";
import { serveSubgraph } from "@tizilim/common/subgraph/subgraph-server";
import { legalConfig } from "./config";
import { openLegal } from "./legal";

void startProcess(async () => {
  const { database, host, port, secrets, clock, logLevel, tracesEndpoint, roundsEveryMs, upstream: addresses } = legalConfig();
  const log = createLog("legal", logLevel);
  const tracing = startTracing({ service: "legal", endpoint: tracesEndpoint });
  const upstream = subgraphLinks(addresses, secrets[0]);
  const legal = await openLegal({ database, clock, log, tracing, upstream, roundsEveryMs });
  const close = async (): Promise<void> => {
    await legal.close();
    await closeLinks(upstream);
  };
  await serveSubgraph({ subgraph: { ...legal, close }, host, port, secrets, log });
});
