import type { Log } from "@tizilim/common/observability/log";
import type { Subgraph } from "@tizilim/common/subgraph/subgraph";
import { openCatalogue } from "@tizilim/catalogue/catalogue";
import { openLegal } from "@tizilim/legal/legal";
import { openWorkflow } from "@tizilim/workflow/workflow";
import type { RegistryConfig, SubgraphName } from "./config";

/** The three subgraphs with their databases open and migrated. */
export async function openSubgraphs(
  { databases, clock, policy }: Pick<RegistryConfig, "databases" | "clock" | "policy">,
  log: Log,
): Promise<Readonly<Record<SubgraphName, Subgraph>>> {
  const [catalogue, workflow, legal] = await Promise.all([
    openCatalogue({ database: databases.catalogue, clock, log }),
    openWorkflow({ database: databases.workflow, clock, log, policy }),
    openLegal({ database: databases.legal, clock, log }),
  ]);
  return { catalogue, workflow, legal };
}
