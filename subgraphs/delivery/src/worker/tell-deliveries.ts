import type { Metric, Registry } from "prom-client";
import type { MetricFamily } from "./metric-text";

/** Adds to /metrics of a process that delivers beside other things what a worker's own process tells there. */
export function tellDeliveries(registry: Registry, families: () => ReadonlyArray<MetricFamily>): void {
  for (const { name } of families()) {
    const metric = { name, get: () => Promise.resolve(families().find((family) => family.name === name)) };
    registry.registerMetric(metric as unknown as Metric);
  }
}
