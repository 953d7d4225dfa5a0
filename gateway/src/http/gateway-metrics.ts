import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { CallOutcome } from "../engine/observer";

export type RequestOutcome = "answered" | "errors" | "refused" | "unauthenticated" | "not_modified" | "failed";
export type RequestKind = "query" | "mutation" | "none";

/** What /metrics tells. Labels are of closed sets: kinds, outcomes, and the subgraphs of the supergraph. */
export interface GatewayMetrics {
  readonly registry: Registry;
  request(kind: RequestKind, outcome: RequestOutcome, seconds: number): void;
  call(service: string, outcome: CallOutcome, seconds: number): void;
  joined(service: string): void;
  reloaded(outcome: "loaded" | "refused"): void;
  begin(): void;
  end(): void;
}

const REQUEST_BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
const CALL_BUCKETS = [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3];

export function gatewayMetrics(): GatewayMetrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: 20 });
  const requests = new Counter({ name: "gateway_requests_total", help: "Requests by kind of operation and outcome.", labelNames: ["kind", "outcome"], registers });
  const seconds = new Histogram({ name: "gateway_request_seconds", help: "Time to answer a request.", labelNames: ["kind"], buckets: REQUEST_BUCKETS, registers });
  const calls = new Histogram({ name: "gateway_subgraph_call_seconds", help: "Time of calls to subgraphs.", labelNames: ["service", "outcome"], buckets: CALL_BUCKETS, registers });
  const joined = new Counter({ name: "gateway_joined_reads_total", help: "Reads that shared a call under way.", labelNames: ["service"], registers });
  const reloads = new Counter({ name: "gateway_supergraph_loads_total", help: "Supergraphs offered to a running gateway.", labelNames: ["outcome"], registers });
  const inflight = new Gauge({ name: "gateway_requests_in_flight", help: "Requests being answered.", registers });
  // A bound child spares the hashing of its labels at every request.
  const requestsOf = kept((kind: RequestKind, outcome: string) => requests.labels({ kind, outcome }));
  const secondsOf = kept((kind: RequestKind) => seconds.labels({ kind }));
  const callsOf = kept((service: string, outcome: string) => calls.labels({ service, outcome }));
  return {
    registry,
    request: (kind, outcome, took) => {
      requestsOf(kind, outcome).inc();
      secondsOf(kind, "").observe(took);
    },
    call: (service, outcome, took) => callsOf(service, outcome).observe(took),
    joined: (service) => joined.inc({ service }),
    reloaded: (outcome) => reloads.inc({ outcome }),
    begin: () => inflight.inc(),
    end: () => inflight.dec(),
  };
}

/** The same child for the same labels. */
function kept<A extends string, C>(make: (first: A, second: string) => C): (first: A, second: string) => C {
  const children = new Map<string, C>();
  return (first, second) => {
    const key = `${first} ${second}`;
    let child = children.get(key);
    if (child === undefined) {
      child = make(first, second);
      children.set(key, child);
    }
    return child;
  };
}
