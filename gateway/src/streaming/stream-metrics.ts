import { Counter, Gauge, type Registry } from "prom-client";
import type { LogName } from "@tizilim/common/signal/log-name";
import type { CutReason } from "./stream-sink";

/** What /metrics tells of streams. Labels are of closed sets: the logs, and why a stream was cut. */
export interface StreamMetrics {
  opened(log: LogName): void;
  closed(log: LogName): void;
  /** Numbers that a log was seen to have grown by while it was streamed. */
  grown(log: LogName, by: number): void;
  /** One call of the engine for changes of a log, whatever the number of selections in it. */
  executed(log: LogName): void;
  /** A call that brought nothing and is made again. */
  failed(log: LogName): void;
  sent(log: LogName, payloads: number): void;
  bookmarked(log: LogName): void;
  cut(reason: CutReason): void;
  socketOpened(): void;
  socketClosed(): void;
}

export function streamMetrics(registry: Registry): StreamMetrics {
  const registers = [registry];
  const labelNames = ["log"];
  const open = new Gauge({ name: "gateway_streams_open", help: "Subscriptions being served.", labelNames, registers });
  const events = new Counter({ name: "gateway_stream_events_total", help: "Changes by which a log grew while it was streamed.", labelNames, registers });
  const executions = new Counter({ name: "gateway_stream_executions_total", help: "Executions for changes, each for all selections that share it.", labelNames, registers });
  const failures = new Counter({ name: "gateway_stream_failures_total", help: "Executions that brought no changes and were made again.", labelNames, registers });
  const payloads = new Counter({ name: "gateway_stream_payloads_total", help: "Changes told to subscribers.", labelNames, registers });
  const bookmarks = new Counter({ name: "gateway_stream_bookmarks_total", help: "Bookmarks told to subscribers.", labelNames, registers });
  const cuts = new Counter({ name: "gateway_stream_cuts_total", help: "Streams ended by the gateway.", labelNames: ["reason"], registers });
  const sockets = new Gauge({ name: "gateway_sockets_open", help: "WebSocket connections.", registers });
  return {
    opened: (log) => open.inc({ log }),
    closed: (log) => open.dec({ log }),
    grown: (log, by) => events.inc({ log }, by),
    executed: (log) => executions.inc({ log }),
    failed: (log) => failures.inc({ log }),
    sent: (log, count) => payloads.inc({ log }, count),
    bookmarked: (log) => bookmarks.inc({ log }),
    cut: (reason) => cuts.inc({ reason }),
    socketOpened: () => sockets.inc(),
    socketClosed: () => sockets.dec(),
  };
}
