import { SpanKind, SpanStatusCode, TraceFlags, trace, ROOT_CONTEXT, type Span, type SpanContext } from "@opentelemetry/api";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { BatchSpanProcessor, NodeTracerProvider, type SpanExporter } from "@opentelemetry/sdk-trace-node";
import { formatTraceparent, parseTraceparent } from "./trace-context";

export interface OpenSpan {
  /** For whatever is called from within this span. */
  readonly traceparent: string;
  end(error?: string): void;
}

/** Spans with their parent given by hand, so that nothing has to follow the asynchronous calls. */
export interface Tracing {
  span(name: string, attributes: Readonly<Record<string, string | number>>, parent: string | undefined, kind?: "server" | "client"): OpenSpan;
  /** Sends what is waiting. */
  flush(): Promise<void>;
  /** Sends what is waiting and ends. */
  stop(): Promise<void>;
}

export interface TracingOptions {
  readonly service: string;
  /** Base address of an OTLP collector, e.g. http://collector:4318; null: no tracing, and no cost of it. */
  readonly endpoint: string | null;
  /** Takes the place of the collector in tests. */
  readonly exporter?: SpanExporter;
}

export function startTracing(options: TracingOptions): Tracing | null {
  if (options.endpoint === null && options.exporter === undefined) return null;
  const exporter = options.exporter ?? new OTLPTraceExporter({ url: `${(options.endpoint ?? "").replace(/\/+$/, "")}/v1/traces`, timeoutMillis: 5_000 });
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ "service.name": options.service }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  const tracer = provider.getTracer("tizilim");
  return {
    span: (name, attributes, parent, kind) => {
      const above = spanContext(parent);
      const context = above === null ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, above);
      const spanKind = kind === "server" ? SpanKind.SERVER : kind === "client" ? SpanKind.CLIENT : SpanKind.INTERNAL;
      return openSpan(tracer.startSpan(name, { attributes, kind: spanKind }, context));
    },
    flush: () => provider.forceFlush(),
    stop: () => provider.shutdown(),
  };
}

function spanContext(parent: string | undefined): SpanContext | null {
  const parsed = parseTraceparent(parent);
  if (parsed === null) return null;
  return { traceId: parsed.traceId, spanId: parsed.parentId, traceFlags: TraceFlags.SAMPLED, isRemote: true };
}

function openSpan(span: Span): OpenSpan {
  const { traceId, spanId } = span.spanContext();
  return {
    traceparent: formatTraceparent({ traceId, parentId: spanId, sampled: true }),
    end: (error) => {
      if (error !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: error });
      span.end();
    },
  };
}
