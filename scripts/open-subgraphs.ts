import type { Log } from "@tizilim/common/observability/log";
import type { Tracing } from "@tizilim/common/observability/tracing";
import type { Subgraph } from "@tizilim/common/subgraph/subgraph";
import { openCatalogue } from "@tizilim/catalogue/catalogue";
import { openLegal } from "@tizilim/legal/legal";
import { openWorkflow } from "@tizilim/workflow/workflow";
import type { RegistryConfig, SubgraphName } from "./config";

/**
 * The three subgraphs with their databases open and migrated; the workflow reaches the two others in process. `roundsEveryMs`: pause
 * between rounds of what goes on by itself in a registry that serves; null where nothing does.
 */
export async function openSubgraphs(
  { databases, clock, policy }: Pick<RegistryConfig, "databases" | "clock" | "policy">,
  log: Log,
  tracing: Tracing | null = null,
  roundsEveryMs: number | null = null,
): Promise<Readonly<Record<SubgraphName, Subgraph>>> {
  const [catalogue, legal] = await Promise.all([
    openCatalogue({ database: databases.catalogue, clock, log, tracing }),
    openLegal({ database: databases.legal, clock, log, tracing }),
  ]);
  const workflow = await openWorkflow({ database: databases.workflow, clock, log, tracing, policy, upstream: { catalogue, legal }, roundsEveryMs });
  return { catalogue, workflow, legal };
}

/** The workflow first: it still reaches the others until it has ended. */
export async function closeSubgraphs({ catalogue, workflow, legal }: Readonly<Record<SubgraphName, Subgraph>>): Promise<void> {
  await workflow.close();
  await Promise.all([catalogue.close(), legal.close()]);
}
