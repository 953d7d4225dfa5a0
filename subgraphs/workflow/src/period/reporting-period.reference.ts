import type { WorkflowContext } from "../context";
import { parseQuarter } from "../domain/quarter";
import { hasTerms } from "../domain/reporting-period";
import type { ReportingPeriod } from "./reporting-period.type";

/** Null for an id that is no quarter's. */
export function resolveReportingPeriod(stub: { readonly _ref: string }, context: WorkflowContext): ReportingPeriod | null {
  const quarter = parseQuarter(stub._ref);
  return quarter !== null && hasTerms(quarter) ? context.periods.period(quarter) : null;
}
