import type { DatabaseSettings } from "@tizilim/common/database/database-settings";
import { queryWithin } from "@tizilim/common/database/run-query";
import { openDatabase } from "@tizilim/common/database/registry-database";
import type { Log } from "@tizilim/common/observability/log";
import type { Tracing } from "@tizilim/common/observability/tracing";
import type { Clock } from "@tizilim/common/pure/clock";
import { OwnLogs } from "@tizilim/common/signal/own-logs";
import { createSubgraph, type Subgraph } from "@tizilim/common/subgraph/subgraph";
import { CATALOGUE_TABLES } from "./catalogue-tables";
import { catalogueContext } from "./context";
import type { CheckpointSigner } from "./proof/checkpoint-signer";
import { completeTree } from "./proof/complete-tree";
import { logEndOf } from "./register/log-end.store";
import { registerMemory } from "./register/register-memory";
import { catalogueSchema } from "./schema";
import { registerRevision } from "./witness/register-revision.store";

export interface CatalogueOptions {
  readonly database: DatabaseSettings;
  readonly clock: Clock;
  readonly log: Log;
  readonly tracing?: Tracing | null;
  /** What signs checkpoints of the log, asked for once the database stands; without it they are told unsigned. */
  readonly signer?: () => CheckpointSigner | null;
  /** Where its log is listened to; by default nobody else does. */
  readonly logs?: OwnLogs;
}

/** The catalogue with its database open and migrated; whoever opens it closes it. */
export async function openCatalogue({ database: settings, clock, log, tracing, signer: signerOf, logs = new OwnLogs() }: CatalogueOptions): Promise<Subgraph> {
  const database = await openDatabase(settings, CATALOGUE_TABLES);
  const memory = registerMemory(database);
  const signer = signerOf?.() ?? null;
  await completeTree(database);
  const end = (): Promise<number> => logEndOf(database.reader);
  const disown = logs.own({ log: "register", database, end });
  const subgraph = createSubgraph({
    name: "catalogue",
    ...catalogueSchema(),
    database,
    clock,
    log,
    tracing,
    signal: logs,
    context: (request) => catalogueContext(request, database, memory, signer),
    revision: () => registerRevision(queryWithin(database.reader)),
  });
  return {
    ...subgraph,
    close: async () => {
      await disown();
      await subgraph.close();
    },
  };
}
