import { Background } from "@tizilim/common/background/background";
import type { DatabaseSettings } from "@tizilim/common/database/database-settings";
import { readLogNumber } from "@tizilim/common/database/log-head";
import { queryWithin } from "@tizilim/common/database/run-query";
import { openDatabase } from "@tizilim/common/database/registry-database";
import type { Log } from "@tizilim/common/observability/log";
import type { Tracing } from "@tizilim/common/observability/tracing";
import type { Clock } from "@tizilim/common/pure/clock";
import { OwnLogs } from "@tizilim/common/signal/own-logs";
import { createSubgraph, type Subgraph } from "@tizilim/common/subgraph/subgraph";
import { backgroundTasks } from "./background/background-tasks";
import { workflowContext, type WorkflowHouse } from "./context";
import { DEFAULT_DEADLINE_POLICY, type DeadlinePolicy } from "./domain/deadline-policy";
import { ActTitles } from "./following/act-titles";
import { CodeSchemes } from "./following/code-schemes";
import { Follower } from "./following/follower";
import type { Upstream } from "./following/upstream";
import { InventoryUpkeep } from "./inventory/inventory-upkeep";
import { WORKFLOW_HEAD } from "./log/workflow-head";
import { workflowRevision } from "./log/workflow-revision.store";
import { outboxRunner } from "./outbox/outbox-senders";
import { workflowSchema } from "./schema";
import { WORKFLOW_TABLES } from "./workflow-tables";

export interface WorkflowOptions {
  readonly database: DatabaseSettings;
  readonly clock: Clock;
  readonly log: Log;
  readonly tracing?: Tracing | null;
  /** By default the statutory date binds. */
  readonly policy?: DeadlinePolicy;
  /** The subgraphs whose logs it follows, and the one that applies orders; without them it knows what it knew. */
  readonly upstream?: Upstream | null;
  /** Milliseconds between rounds of what goes on by itself; null, the default: it goes on only when asked. */
  readonly roundsEveryMs?: number | null;
  /** Where its log is listened to; by default nobody else does. */
  readonly logs?: OwnLogs;
}

/** A workflow that runs, with what its tests and its process hold on to. */
export interface Workflow extends Subgraph {
  readonly house: WorkflowHouse;
}

/** The workflow with its database open and migrated; whoever opens it closes it. */
export async function openWorkflow(options: WorkflowOptions): Promise<Workflow> {
  const { database: settings, clock, log, tracing, policy = DEFAULT_DEADLINE_POLICY, upstream = null, roundsEveryMs = null, logs = new OwnLogs() } = options;
  const database = await openDatabase(settings, WORKFLOW_TABLES);
  const follower = new Follower(database, upstream, log);
  const house: WorkflowHouse = {
    database,
    policy,
    follower,
    actTitles: new ActTitles(upstream, log),
    codeSchemes: new CodeSchemes(upstream, log),
    inventories: new InventoryUpkeep(database, policy), outbox: outboxRunner({ database, clock, log, policy, upstream, follower }),
  };
  const disown = logs.own({ log: "proposals", database, end: () => readLogNumber(queryWithin(database.reader), WORKFLOW_HEAD) });
  const subgraph = createSubgraph({
    ...workflowSchema(),
    name: "workflow",
    database,
    clock,
    log,
    tracing,
    signal: logs,
    context: (request) => workflowContext(request, house),
    revision: () => workflowRevision(database.reader),
  });
  const background = roundsEveryMs === null ? null : new Background(backgroundTasks(house, clock), roundsEveryMs, log);
  background?.start();
  return {
    ...subgraph,
    house,
    close: async () => {
      await background?.stop();
      await disown();
      await subgraph.close();
    },
  };
}
