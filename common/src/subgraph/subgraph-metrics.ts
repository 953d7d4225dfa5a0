import type { Subgraph } from "./subgraph";

/** Prometheus text: what the benchmark and the tests of constant SQL read. */
export async function subgraphMetrics(subgraph: Subgraph): Promise<string> {
  const labels = `{subgraph="${subgraph.name}"}`;
  const usage = process.resourceUsage();
  return [
    "# HELP tizilim_sql_statements_total Statements sent to the database.",
    "# TYPE tizilim_sql_statements_total counter",
    `tizilim_sql_statements_total${labels} ${subgraph.database.statements.count}`,
    "# HELP tizilim_revision Number of the newest entry of the subgraph's log.",
    "# TYPE tizilim_revision gauge",
    `tizilim_revision${labels} ${Number.parseInt(await subgraph.revision(), 10)}`,
    "# HELP process_cpu_seconds_total Processor time of the process.",
    "# TYPE process_cpu_seconds_total counter",
    `process_cpu_seconds_total ${(usage.userCPUTime + usage.systemCPUTime) / 1e6}`,
    "# HELP process_resident_memory_peak_bytes Largest resident memory of the process.",
    "# TYPE process_resident_memory_peak_bytes gauge",
    `process_resident_memory_peak_bytes ${usage.maxRSS * 1024}`,
    "",
  ].join("\n");
}
