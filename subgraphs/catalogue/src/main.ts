import "reflect-metadata";
import { carryingSubgraph } from "@tizilim/common/broker/carrying-subgraph";
import { createLog } from "@tizilim/common/observability/log";
import { startTracing } from "@tizilim/common/observability/tracing";
import { startProcess } from "@tizilim/common/subgraph/start-process";
import { serveSubgraph } from "@tizilim/common/subgraph/subgraph-server";
import { openCatalogue } from "./catalogue";
import { catalogueConfig } from "./config";
import { carriedRegister } from "./entry/carried-register.store";
import { checkpointSigner } from "./proof/checkpoint-settings";

void startProcess(async () => {
  const { database, host, port, secrets, clock, logLevel, tracesEndpoint, broker, checkpoints } = catalogueConfig();
  const log = createLog("catalogue", logLevel);
  const tracing = startTracing({ service: "catalogue", endpoint: tracesEndpoint });
  const catalogue = await openCatalogue({ database, clock, log, tracing, signer: () => checkpointSigner(checkpoints) });
  const subgraph = carryingSubgraph(catalogue, broker, carriedRegister(catalogue.database), log);
  await serveSubgraph({ subgraph, host, port, secrets, log });
});
