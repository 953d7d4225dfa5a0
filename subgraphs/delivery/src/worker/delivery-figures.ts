import { DELIVERY_OUTCOMES, type DeliveryOutcome } from "../domain/delivery-outcome";

/** Upper bounds of seconds between the recording of an entry and its confirmation. */
const DELAY_BOUNDS = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 600, 3_600];

/** How far the endpoints of a worker are behind the log, in entries. */
export interface DeliveryLag {
  readonly endpoints: number;
  readonly largest: number;
  readonly together: number;
}

/** What a worker has done since it began. */
export class DeliveryFigures {
  private readonly outcomes = new Map<DeliveryOutcome, number>(DELIVERY_OUTCOMES.map((outcome) => [outcome, 0]));
  private readonly delays = DELAY_BOUNDS.map(() => 0);
  private delivered = 0;
  private delay = 0;

  count(outcome: DeliveryOutcome): void {
    this.outcomes.set(outcome, this.countOf(outcome) + 1);
  }

  countOf(outcome: DeliveryOutcome): number {
    return this.outcomes.get(outcome) ?? 0;
  }

  tookFromRecording(seconds: number): void {
    this.delivered += 1;
    this.delay += seconds;
    DELAY_BOUNDS.forEach((bound, at) => {
      if (seconds <= bound) this.delays[at] = (this.delays[at] ?? 0) + 1;
    });
  }

  /** Prometheus text. */
  text(lag: DeliveryLag): string {
    const name = "tizilim_delivery_delay_seconds";
    return [
      "# HELP tizilim_deliveries_total Attempts of deliveries and handshakes by their outcome.",
      "# TYPE tizilim_deliveries_total counter",
      ...DELIVERY_OUTCOMES.map((outcome) => `tizilim_deliveries_total{outcome="${outcome}"} ${this.countOf(outcome)}`),
      `# HELP ${name} From the recording of an entry until a receiver confirmed it.`,
      `# TYPE ${name} histogram`,
      ...DELAY_BOUNDS.map((bound, at) => `${name}_bucket{le="${bound}"} ${this.delays[at]}`),
      `${name}_bucket{le="+Inf"} ${this.delivered}`,
      `${name}_sum ${this.delay}`,
      `${name}_count ${this.delivered}`,
      "# HELP tizilim_delivery_endpoints Endpoints that this worker serves.",
      "# TYPE tizilim_delivery_endpoints gauge",
      `tizilim_delivery_endpoints ${lag.endpoints}`,
      "# HELP tizilim_delivery_lag_entries Entries that the endpoints of this worker are behind the log.",
      "# TYPE tizilim_delivery_lag_entries gauge",
      `tizilim_delivery_lag_entries{of="largest"} ${lag.largest}`,
      `tizilim_delivery_lag_entries{of="all"} ${lag.together}`,
      "",
    ].join("\n");
  }
}
