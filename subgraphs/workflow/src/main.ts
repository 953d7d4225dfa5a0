import "reflect-metadata";
import { carryingSubgraph } from "@tizilim/common/broker/carrying-subgraph";
import { closeLinks, subgraphLinks } from "@tizilim/common/link/subgraph-links";
import { createLog } from "@tizilim/common/observability/log";
import { startTracing } from "@tizilim/common/observability/tracing";
import { startProcess } from "@tizilim/common/subgraph/start-process";
import { serveSubgraph } from "@tizilim/common/subgraph/subgraph-server";
import { workflowConfig } from "./config";
import { carriedProposals } from "./log/carried-proposals.store";
import { openWorkflow } from "./workflow";

void startProcess(async () => {
  const { database, host, port, secrets, clock, logLevel, tracesEndpoint, broker, policy, roundsEveryMs, upstream: addresses } = workflowConfig();
  const log = createLog("workflow", logLevel);
  const tracing = startTracing({ service: "workflow", endpoint: tracesEndpoint });
  const upstream = subgraphLinks(addresses, secrets[0]);
  const workflow = await openWorkflow({ database, clock, log, tracing, policy, upstream, roundsEveryMs });
  const subgraph = carryingSubgraph(workflow, broker, carriedProposals(workflow.database), log);
  const close = async (): Promise<void> => {
    await subgraph.close();
    await closeLinks(upstream);
  };
  await serveSubgraph({ subgraph: { ...subgraph, close }, host, port, secrets, log });
});
