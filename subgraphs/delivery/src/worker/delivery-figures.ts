import { DELIVERY_OUTCOMES, type DeliveryOutcome } from "../domain/delivery-outcome";
import type { MetricFamily } from "./metric-text";

/** Upper bounds of seconds between the recording of an entry and its confirmation. */
const DELAY_BOUNDS = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 600, 3_600];
const DELAY = "tizilim_delivery_delay_seconds";

/** What a worker has done since it began. */
export class DeliveryFigures {
  private readonly outcomes = new Map<DeliveryOutcome, number>(DELIVERY_OUTCOMES.map((outcome) => [outcome, 0]));
  private readonly delays = DELAY_BOUNDS.map(() => 0);
  private delivered = 0;
  private delay = 0;

  count(outcome: DeliveryOutcome): void {
    this.outcomes.set(outcome, (this.outcomes.get(outcome) ?? 0) + 1);
  }

  tookFromRecording(seconds: number): void {
    this.delivered += 1;
    this.delay += seconds;
    DELAY_BOUNDS.forEach((bound, at) => {
      if (seconds <= bound) this.delays[at] = (this.delays[at] ?? 0) + 1;
    });
  }

  /** `lags`: how many entries each endpoint of the worker is behind the log. */
  families(lags: ReadonlyArray<number>): MetricFamily[] {
    return [
      {
        name: "tizilim_deliveries_total", type: "counter", help: "Attempts of deliveries and handshakes by their outcome.",
        values: [...this.outcomes].map(([outcome, value]) => ({ labels: { outcome }, value })),
      },
      {
        name: DELAY, type: "histogram", help: "From the recording of an entry until a receiver confirmed it.",
        values: [
          ...DELAY_BOUNDS.map((bound, at) => ({ metricName: `${DELAY}_bucket`, labels: { le: String(bound) }, value: this.delays[at] ?? 0 })),
          { metricName: `${DELAY}_bucket`, labels: { le: "+Inf" }, value: this.delivered },
          { metricName: `${DELAY}_sum`, labels: {}, value: this.delay },
          { metricName: `${DELAY}_count`, labels: {}, value: this.delivered },
        ],
      },
      { name: "tizilim_delivery_endpoints", type: "gauge", help: "Endpoints that this worker serves.", values: [{ labels: {}, value: lags.length }] },
      {
        name: "tizilim_delivery_lag_entries", type: "gauge", help: "Entries that the endpoints of this worker are behind the log.",
        values: [
          { labels: { of: "largest" }, value: Math.max(0, ...lags) },
          { labels: { of: "all" }, value: lags.reduce((sum, lag) => sum + lag, 0) },
        ],
      },
    ];
  }
}
