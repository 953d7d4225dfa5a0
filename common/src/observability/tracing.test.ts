import { describe, expect, it } from "@jest/globals";
import { InMemorySpanExporter } from "@opentelemetry/sdk-trace-node";
import { startTracing } from "./tracing";

describe("tracing", () => {
  it("is off without an endpoint", () => {
    expect(startTracing({ service: "gateway", endpoint: null })).toBeNull();
  });

  it("hangs spans under the one that called, also from another process", async () => {
    const exporter = new InMemorySpanExporter();
    const tracing = startTracing({ service: "gateway", endpoint: null, exporter });
    const incoming = `00-${"a".repeat(32)}-${"b".repeat(16)}-01`;
    const outer = tracing?.span("request", { kind: "query" }, incoming, "server");
    const inner = tracing?.span("call", {}, outer?.traceparent);
    inner?.end("timeout");
    outer?.end();
    await tracing?.flush();
    expect(exporter.getFinishedSpans().map((span) => [span.name, span.spanContext().traceId, span.parentSpanContext?.spanId])).toEqual([
      ["call", "a".repeat(32), outer?.traceparent.split("-")[2]],
      ["request", "a".repeat(32), "b".repeat(16)],
    ]);
    await tracing?.stop();
  });
});
