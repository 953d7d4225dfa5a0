import "reflect-metadata";
import { carryingSubgraph } from "@tizilim/common/broker/carrying-subgraph";
import { closeLinks, subgraphLinks } from "@tizilim/common/link/subgraph-links";
import { createLog } from "@tizilim/common/observability/log";
import { startTracing } from "@tizilim/common/observability/tracing";
import { startProcess } from "@tizilim/common/subgraph/start-process";
import { serveSubgraph } from "@tizilim/common/subgraph/subgraph-server";
import { legalConfig } from "./config";
import { openLegal } from "./legal";
import { carriedActs } from "./log/carried-acts.store";

void startProcess(async () => {
  const { database, host, port, secrets, clock, logLevel, tracesEndpoint, broker, roundsEveryMs, upstream: addresses } = legalConfig();
  const log = createLog("legal", logLevel);
  const tracing = startTracing({ service: "legal", endpoint: tracesEndpoint });
  const upstream = subgraphLinks(addresses, secrets[0]);
  const legal = await openLegal({ database, clock, log, tracing, upstream, roundsEveryMs });
  const subgraph = carryingSubgraph(legal, broker, carriedActs(legal.database), log);
  const close = async (): Promise<void> => {
    await subgraph.close();
    await closeLinks(upstream);
  };
  await serveSubgraph({ subgraph: { ...subgraph, close }, host, port, secrets, log });
});
