import type { DatabaseSettings } from "@tizilim/common/database/database-settings";
import { readLogNumber } from "@tizilim/common/database/log-head";
import { openDatabase } from "@tizilim/common/database/registry-database";
import type { Log } from "@tizilim/common/observability/log";
import type { Tracing } from "@tizilim/common/observability/tracing";
import type { Clock } from "@tizilim/common/pure/clock";
import { createSubgraph, type Subgraph } from "@tizilim/common/subgraph/subgraph";
import { workflowContext } from "./context";
import { DEFAULT_DEADLINE_POLICY, type DeadlinePolicy } from "./domain/deadline-policy";
import { WORKFLOW_HEAD } from "./log/workflow-head";
import { workflowSchema } from "./schema";
import { WORKFLOW_TABLES } from "./workflow-tables";

export interface WorkflowOptions {
  readonly database: DatabaseSettings;
  readonly clock: Clock;
  readonly log: Log;
  readonly tracing?: Tracing | null;
  /** By default the statutory date binds. */
  readonly policy?: DeadlinePolicy;
}

/** Periods and proposals with their database open and migrated; whoever opens it closes it. */
export async function openWorkflow({ database: settings, clock, log, tracing, policy = DEFAULT_DEADLINE_POLICY }: WorkflowOptions): Promise<Subgraph> {
  const database = await openDatabase(settings, WORKFLOW_TABLES);
  return createSubgraph({
    ...workflowSchema(),
    name: "workflow",
    database,
    clock,
    log,
    tracing,
    context: (request) => workflowContext(request, policy),
    revision: () => readLogNumber(database.reader, WORKFLOW_HEAD),
  });
}
