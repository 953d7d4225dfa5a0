import { describe, expect, it } from "@jest/globals";
import { Registry } from "prom-client";
import { DeliveryFigures } from "./delivery-figures";
import { metricText } from "./metric-text";
import { tellDeliveries } from "./tell-deliveries";

describe("the figures of a worker", () => {
  const figures = new DeliveryFigures();
  figures.count("DELIVERED");
  figures.count("DELIVERED");
  figures.count("TIMED_OUT");
  figures.tookFromRecording(0.2);
  figures.tookFromRecording(40);
  const families = figures.families([0, 7, 2]);

  it("are attempts by outcome, delays and lag", () => {
    const text = metricText(families);
    for (const line of [
      'tizilim_deliveries_total{outcome="DELIVERED"} 2', 'tizilim_deliveries_total{outcome="TIMED_OUT"} 1', 'tizilim_deliveries_total{outcome="GONE"} 0',
      'tizilim_delivery_delay_seconds_bucket{le="0.1"} 0', 'tizilim_delivery_delay_seconds_bucket{le="0.25"} 1', 'tizilim_delivery_delay_seconds_bucket{le="+Inf"} 2',
      "tizilim_delivery_delay_seconds_sum 40.2", "tizilim_delivery_endpoints 3", 'tizilim_delivery_lag_entries{of="largest"} 7', 'tizilim_delivery_lag_entries{of="all"} 9',
    ]) {
      expect(text.split("\n")).toContain(line);
    }
  });

  it("read the same from a registry of prom-client", async () => {
    const registry = new Registry();
    tellDeliveries(registry, () => families);
    const lines = (text: string): string[] => text.split("\n").filter((line) => line !== "");
    expect(lines(await registry.metrics())).toEqual(lines(metricText(families)));
  });
});
