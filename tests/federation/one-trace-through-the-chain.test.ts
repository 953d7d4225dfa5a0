import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { InMemorySpanExporter, type ReadableSpan } from "@opentelemetry/sdk-trace-node";
import { createLog } from "@tizilim/common/observability/log";
import { startTracing, type Tracing } from "@tizilim/common/observability/tracing";
import { fixedClock } from "@tizilim/common/pure/clock";
import type { Subgraph } from "@tizilim/common/subgraph/subgraph";
import { startGateway, type RunningGateway } from "@tizilim/gateway/gateway";
import { registryConfig, type SubgraphName } from "../../scripts/config";
import { loadSampleOnce } from "../../scripts/load-sample-once";
import { openSubgraphs } from "../../scripts/open-subgraphs";

const ROOT = join(__dirname, "..", "..");
const TRACE = "0af7651916cd43dd8448eb211c80319c";

describe("a request with a trace of its own", () => {
  const folder = mkdtempSync(join(tmpdir(), "tizilim-trace-"));
  const exporter = new InMemorySpanExporter();
  let tracing: Tracing;
  let subgraphs: Readonly<Record<SubgraphName, Subgraph>>;
  let gateway: RunningGateway;
  let spans: ReadableSpan[];

  beforeAll(async () => {
    const log = createLog("test", "silent");
    const made = startTracing({ service: "registry", endpoint: null, exporter });
    if (made === null) throw new Error("no tracing");
    tracing = made;
    const config = { ...registryConfig({ DATA_DIR: folder }), clock: fixedClock(new Date("2026-11-22T06:00:00Z")) };
    subgraphs = await openSubgraphs(config, log, { tracing });
    await loadSampleOnce(subgraphs, join(ROOT, "data", "sample"), config.clock);
    const sdl = readFileSync(join(ROOT, "supergraph.graphql"), "utf8");
    gateway = await startGateway({ sdl, port: 0, host: "127.0.0.1", log, links: Object.values(subgraphs), tracing });
    const ask = (): Promise<Response> =>
      fetch(`${gateway.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", traceparent: `00-${TRACE}-b7ad6b7169203331-01` },
        body: JSON.stringify({ query: "{ services(first: 2) { nodes { code provider { id } governingAct { number } } } }" }),
      });
    // The first request after a change takes in what was written; the next is the one that is looked at.
    await ask();
    await tracing.flush();
    exporter.reset();
    const response = await ask();
    expect(response.status).toBe(200);
    await tracing.flush();
    spans = exporter.getFinishedSpans();
  });

  afterAll(async () => {
    await gateway.close();
    await Promise.all(Object.values(subgraphs).map((subgraph) => subgraph.close()));
    rmSync(folder, { recursive: true, force: true });
  });

  it("keeps that trace from the front door to the last statement", () => {
    expect(new Set(spans.map((span) => span.spanContext().traceId))).toEqual(new Set([TRACE]));
  });

  it("shows each subgraph that was called, and each statement under its subgraph", () => {
    const called = spans.filter((span) => /^subgraph (catalogue|workflow|legal)$/.test(span.name));
    expect(called.map((span) => span.name).sort()).toEqual(["subgraph catalogue", "subgraph legal"]);
    const parents = new Set(called.map((span) => span.spanContext().spanId));
    const statements = spans.filter((span) => span.name === "sql");
    expect(statements).toHaveLength(2);
    expect(statements.every((span) => parents.has(span.parentSpanContext?.spanId ?? ""))).toBe(true);
  });
});
