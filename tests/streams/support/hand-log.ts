import { Registry } from "prom-client";
import { ANONYMOUS, type Viewer } from "@tizilim/common/identity/viewer";
import { LogBell } from "@tizilim/common/signal/log-bell";
import type { Engine } from "@tizilim/gateway/engine/engine";
import type { PreparedEvents } from "@tizilim/gateway/engine/events/prepared-events";
import type { ChangesAsked, ChangesRead, LogSource } from "@tizilim/gateway/streaming/log-source";
import { LogHub } from "@tizilim/gateway/streaming/log-hub";
import { streamMetrics } from "@tizilim/gateway/streaming/stream-metrics";
import { StreamReader } from "@tizilim/gateway/streaming/stream-reader";
import { DEFAULT_STREAM_SETTINGS, type StreamSettings } from "@tizilim/gateway/streaming/stream-settings";
import type { CutReason, StreamSink } from "@tizilim/gateway/streaming/stream-sink";

/** One call for changes that the hub has made. */
export interface Asked {
  readonly kind: "changes" | "matches";
  readonly since: number;
  readonly count: number;
  readonly selections: ReadonlyArray<string>;
  readonly viewer: Viewer;
}

/** A log whose length and answers a test decides, and the hub over it. A filter "3" fits every third change. */
export interface HandLog {
  readonly hub: LogHub;
  readonly bell: LogBell;
  readonly asked: Asked[];
  readonly refused: string[];
  length: number;
  /** Stands before every answer: to wait, or to reject. */
  before: (what: "end" | "changes" | "matches") => Promise<void>;
  grow(by: number): void;
}

export interface HandSink extends StreamSink {
  readonly numbers: number[];
  readonly payloads: string[];
  readonly cuts: CutReason[];
  buffered: number;
  /** Called after each payload. */
  took: () => void;
}

export const NOW = 1_000_000;

export function handLog(settings: Partial<StreamSettings> = {}): HandLog {
  const bell = new LogBell();
  const asked: Asked[] = [];
  const refused: string[] = [];
  const read = async (kind: "changes" | "matches", { since, count, subscriptions, viewer }: ChangesAsked): Promise<ChangesRead> => {
    const selections = [...new Set(subscriptions.map(({ selectionKey }) => selectionKey))];
    asked.push({ kind, since, count, selections, viewer });
    await log.before(kind);
    const events = Array.from({ length: Math.max(0, Math.min(count, log.length - since)) }, (_, at) => {
      const number = since + at + 1;
      return {
        number,
        answers: new Map((kind === "changes" ? selections : []).map((key) => [key, { data: Buffer.from(JSON.stringify({ [key]: number })), faults: [] }] as const)),
        matches: new Map(subscriptions.flatMap(({ markKey }) => (markKey === null ? [] : [[markKey, number % Number(markKey) === 0] as const]))),
        undecided: new Map(),
      };
    });
    return { events, traceId: "trace" };
  };
  const source: LogSource = {
    mostCost: 20_000,
    end: async () => {
      await log.before("end");
      return log.length;
    },
    changes: (of) => read("changes", of),
    matches: (of) => read("matches", of),
  };
  const hub = new LogHub({
    log: "register",
    source,
    signal: bell,
    settings: { ...DEFAULT_STREAM_SETTINGS, lookEveryMs: 20, firstPauseMs: 2, longestPauseMs: 20, ...settings },
    metrics: streamMetrics(new Registry()),
    now: () => NOW,
    refuse: (reader, end) => {
      hub.leave(reader);
      refused.push(`${reader.position} of ${end}`);
    },
    refused: (reader) => hub.leave(reader),
    failed: () => undefined,
  });
  const log: HandLog = {
    hub, bell, asked, refused,
    length: 0,
    before: () => Promise.resolve(),
    grow: (by) => {
      log.length += by;
      bell.ring("register", log.length);
    },
  };
  return log;
}

export function handSink(): HandSink {
  const sink: HandSink = {
    numbers: [],
    payloads: [],
    cuts: [],
    buffered: 0,
    took: () => undefined,
    next: (number, payload) => {
      sink.numbers.push(number ?? -1);
      sink.payloads.push(payload.toString());
      sink.took();
    },
    complete: () => undefined,
    fail: () => undefined,
    cut: (reason) => sink.cuts.push(reason),
  };
  return sink;
}

export interface HandReader {
  readonly since?: number | null;
  readonly selection?: string;
  readonly filter?: string | null;
  readonly viewer?: Viewer;
  readonly sink?: HandSink;
  readonly engine?: Engine;
}

const ENGINE = {} as Engine;

export function handReader({ since = null, selection = "s", filter = null, viewer = ANONYMOUS, sink = handSink(), engine = ENGINE }: HandReader = {}): { reader: StreamReader; sink: HandSink } {
  const prepared = { responseName: selection, sinceNumber: since, selectionKey: selection, markKey: filter, cost: { requested: 10, limit: 20_000 } } as unknown as PreparedEvents;
  const request = { query: "", operationName: null, variables: {}, extensions: {}, lastNumber: null };
  return { reader: new StreamReader(request, viewer, sink, prepared, engine, DEFAULT_STREAM_SETTINGS.page), sink };
}
