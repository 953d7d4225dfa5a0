import "reflect-metadata";
import { join } from "node:path";
import { createLog } from "@tizilim/common/observability/log";
import { startProcess } from "@tizilim/common/subgraph/start-process";
import { registryConfig } from "./config";
import { loadSampleOnce } from "./load-sample-once";
import { openSubgraphs } from "./open-subgraphs";

/** Fills the databases of the form of several processes with the sample, once: what holds something is left as it is. */
async function main(): Promise<void> {
  const config = registryConfig();
  const subgraphs = await openSubgraphs(config, createLog("load-sample", "warn"));
  try {
    const loaded = await loadSampleOnce(subgraphs, join(__dirname, "..", "..", "data", "sample"), config.clock);
    const told = loaded === null ? "not loaded, the register holds something already" : `${loaded.services} services and ${loaded.acts} acts loaded`;
    process.stderr.write(`· sample registry: ${told}\n`);
  } finally {
    await Promise.all(Object.values(subgraphs).map((subgraph) => subgraph.close()));
  }
}

void startProcess(main);
