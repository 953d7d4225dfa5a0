import { lateLink } from "@tizilim/common/link/late-link";
import type { Log } from "@tizilim/common/observability/log";
import type { Tracing } from "@tizilim/common/observability/tracing";
import type { Subgraph } from "@tizilim/common/subgraph/subgraph";
import { openCatalogue } from "@tizilim/catalogue/catalogue";
import { openLegal } from "@tizilim/legal/legal";
import { openWorkflow } from "@tizilim/workflow/workflow";
import type { RegistryConfig, SubgraphName } from "./config";

/**
 * The three subgraphs with their databases open and migrated; they reach one another in process. `roundsEveryMs`: pause
 * between rounds of what goes on by itself in a registry that serves; null where nothing does.
 */
export async function openSubgraphs(
  { databases, clock, policy }: Pick<RegistryConfig, "databases" | "clock" | "policy">,
  log: Log,
  tracing: Tracing | null = null,
  roundsEveryMs: number | null = null,
): Promise<Readonly<Record<SubgraphName, Subgraph>>> {
  let workflow: Subgraph | null = null;
  const catalogue = await openCatalogue({ database: databases.catalogue, clock, log, tracing });
  const upstream = { catalogue, workflow: lateLink("workflow", () => workflow) };
  const legal = await openLegal({ database: databases.legal, clock, log, tracing, upstream, roundsEveryMs });
  workflow = await openWorkflow({ database: databases.workflow, clock, log, tracing, policy, upstream: { catalogue, legal }, roundsEveryMs });
  return { catalogue, workflow, legal };
}

/** The workflow first, the catalogue last: what goes on by itself still reaches those that it calls until it has ended. */
export async function closeSubgraphs({ catalogue, workflow, legal }: Readonly<Record<SubgraphName, Subgraph>>): Promise<void> {
  await workflow.close();
  await legal.close();
  await catalogue.close();
}
