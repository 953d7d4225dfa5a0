/** A metric with its values of now, in the shape that prom-client gives out its own. */
export interface MetricFamily {
  readonly name: string;
  readonly type: "counter" | "gauge" | "histogram";
  readonly help: string;
  readonly values: ReadonlyArray<MetricValue>;
}

interface MetricValue {
  /** Where it differs from that of the family, as in a histogram. */
  readonly metricName?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** Prometheus text, for a process that needs no library of metrics. */
export function metricText(families: ReadonlyArray<MetricFamily>): string {
  return families.map(({ name, type, help, values }) => [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...values.map((value) => lineOf(name, value)), ""].join("\n")).join("");
}

function lineOf(name: string, { metricName = name, labels, value }: MetricValue): string {
  const told = Object.entries(labels).map(([label, text]) => `${label}="${text}"`).join(",");
  return `${metricName}${told === "" ? "" : `{${told}}`} ${value}`;
}
