import type { WorkflowContext } from "../context";
import type { MonitoringRunView } from "./monitoring-run.row";

/** Null alike for a look that is not there and for one that the viewer may not see. */
export function resolveMonitoringRun(stub: { readonly _ref: string }, context: WorkflowContext): Promise<MonitoringRunView | null> {
  return context.monitoringRuns.load(stub._ref);
}
