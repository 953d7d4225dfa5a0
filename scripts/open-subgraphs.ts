import { lateLink } from "@tizilim/common/link/late-link";
import type { Log } from "@tizilim/common/observability/log";
import type { Tracing } from "@tizilim/common/observability/tracing";
import { OwnLogs } from "@tizilim/common/signal/own-logs";
import type { Subgraph } from "@tizilim/common/subgraph/subgraph";
import { openCatalogue } from "@tizilim/catalogue/catalogue";
import { checkpointSigner } from "@tizilim/catalogue/proof/checkpoint-settings";
import { openDelivery, type Delivery } from "@tizilim/delivery/delivery";
import type { AskGraph } from "@tizilim/delivery/graph/ask-graph";
import { openLegal } from "@tizilim/legal/legal";
import { openWorkflow } from "@tizilim/workflow/workflow";
import type { RegistryConfig, SubgraphName } from "./config";

export type OpenSubgraphs = Readonly<Record<SubgraphName, Subgraph> & { delivery: Delivery }>;

/** Without checkpoints, those of the register stay unsigned. */
export type OpeningConfig = Pick<RegistryConfig, "databases" | "clock" | "policy" | "delivery"> & Partial<Pick<RegistryConfig, "checkpoints">>;

/** What a registry that serves has beside its databases; a tool needs none of it. */
export interface ServingParts {
  readonly tracing?: Tracing | null;
  /** Pause between rounds of what goes on by itself; null, the default: nothing does. */
  readonly roundsEveryMs?: number | null;
  /** The gateway over the subgraphs, of which the delivery is a client. */
  readonly askGraph?: AskGraph;
  /** Where their logs are listened to. */
  readonly logs?: OwnLogs;
}

/** The subgraphs with their databases open and migrated; they reach one another in process. */
export async function openSubgraphs(
  { databases, clock, policy, delivery: settings, checkpoints }: OpeningConfig,
  log: Log,
  { tracing = null, roundsEveryMs = null, askGraph = noGraph, logs = new OwnLogs() }: ServingParts = {},
): Promise<OpenSubgraphs> {
  let workflow: Subgraph | null = null;
  const catalogue = await openCatalogue({ database: databases.catalogue, clock, log, tracing, signer: () => (checkpoints === undefined ? null : checkpointSigner(checkpoints)), logs });
  const upstream = { catalogue, workflow: lateLink("workflow", () => workflow) };
  const legal = await openLegal({ database: databases.legal, clock, log, tracing, upstream, roundsEveryMs, logs });
  workflow = await openWorkflow({ database: databases.workflow, clock, log, tracing, policy, upstream: { catalogue, legal }, roundsEveryMs, logs });
  const delivery = await openDelivery({ database: databases.delivery, clock, log, tracing, settings, askGraph, signal: logs, work: roundsEveryMs !== null });
  return { catalogue, workflow, legal, delivery };
}

/** What calls others first, the catalogue last: what goes on by itself still reaches those that it calls until it has ended. */
export async function closeSubgraphs({ catalogue, workflow, legal, delivery }: Readonly<Record<SubgraphName, Subgraph>>): Promise<void> {
  await delivery.close();
  await workflow.close();
  await legal.close();
  await catalogue.close();
}

function noGraph(): Promise<never> {
  return Promise.reject(new Error("there is no gateway over these subgraphs"));
}
