import { randomUUID } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import { GraphQLError } from "graphql";
import type { Viewer } from "@tizilim/common/identity/viewer";
import type { Log } from "@tizilim/common/observability/log";
import type { LogSignal } from "@tizilim/common/signal/log-signal";
import type { EventRoot } from "../engine/events/event-root";
import type { Fault } from "../engine/execute/fault";
import { RequestRefused } from "../engine/limits/request-refused";
import { badRequest } from "../http/bad-request";
import type { GraphqlService } from "../http/graphql-service";
import type { PersistedQueries } from "../http/persisted-queries";
import { toldErrors } from "../http/told-errors";
import { answerOnce } from "./answer-once";
import { engineLogSource, type EngineSourceParts } from "./engine-log-source";
import { inBatches } from "./in-batches";
import { LogHub } from "./log-hub";
import { STREAMED_LOGS } from "./logs";
import type { StreamMetrics } from "./stream-metrics";
import { StreamReader } from "./stream-reader";
import type { OpenStream, StreamRequest, StreamService } from "./stream-service";
import type { StreamSettings } from "./stream-settings";
import type { StreamSink } from "./stream-sink";
import { hasExpired } from "./viewer-scope";

export interface StreamRoomParts extends EngineSourceParts {
  readonly service: GraphqlService;
  readonly persisted: PersistedQueries;
  readonly signal: LogSignal | null;
  readonly settings: StreamSettings;
  readonly metrics: StreamMetrics;
  readonly log: Log;
}

const ROOTS = STREAMED_LOGS.map(({ root }) => root);
const ENDED: OpenStream = { close: () => undefined };
/** How long subscriptions are brought up to a new supergraph before others have their turn, milliseconds. */
const FITTING_SLICE_MS = 10;

/** The streams of this process, whichever transport carries them. */
export class StreamRoom implements StreamService {
  private readonly hubs: ReadonlyMap<EventRoot, LogHub>;
  private readonly timers: ReadonlyArray<NodeJS.Timeout>;
  private draining = false;

  constructor(private readonly parts: StreamRoomParts) {
    const { settings, signal, metrics, now, room } = parts;
    this.hubs = new Map(
      STREAMED_LOGS.map((streamed) => {
        const { log, root } = streamed;
        const failed = (error: unknown): void => parts.log.warn({ err: error, log }, "a streamed log could not be had; it is asked again");
        const source = engineLogSource(streamed, parts);
        return [root, new LogHub({ log, source, signal, settings, metrics, now, failed, refuse: (reader, end) => this.refuse(reader, beyondTheEnd(reader, end)), refused: (reader, faults) => this.refuse(reader, wrongFilter(faults)) })];
      }),
    );
    this.timers = [
      setInterval(() => this.hubs.forEach((hub) => hub.check()), settings.checkEveryMs).unref(),
      setInterval(() => this.hubs.forEach((hub) => hub.bookmark()), settings.bookmarkEveryMs).unref(),
    ];
    room.onLoad(() => void this.fitAll());
  }

  async open(request: StreamRequest, viewer: Viewer, sink: StreamSink): Promise<OpenStream> {
    if (this.draining) return cutOff(sink, "going-away");
    if (hasExpired(viewer, this.parts.now())) return cutOff(sink, "token-expired");
    try {
      const { room, persisted, service, settings } = this.parts;
      const { engine } = room;
      if (engine === null) throw badRequest("The supergraph is not loaded yet.", 503, "NOT_READY");
      const query = persisted.textOf(request);
      const prepared = engine.prepareEvents(query, request.operationName, request.variables, ROOTS);
      persisted.keep(request, query);
      if (prepared === null) {
        await answerOnce(service, request, viewer, sink);
        return ENDED;
      }
      if (this.size >= settings.mostStreams) throw badRequest(`Too many streams are open here: at most ${settings.mostStreams}.`, 429, "TOO_MANY_STREAMS");
      const reader = new StreamReader({ ...request, query }, viewer, sink, prepared, engine, settings.page);
      if (reader.position !== null && reader.position < 0) throw wrongNumber(`sinceNumber is ${reader.position}; numbers begin at 1, and 0 is before the first.`);
      const hub = this.hubOf(reader);
      await hub.join(reader);
      return { close: () => hub.leave(reader) };
    } catch (error) {
      this.tellFailure(sink, error);
      return ENDED;
    }
  }

  /** Opens no more streams, and ends those that are open in batches. */
  async drain(): Promise<void> {
    this.draining = true;
    const open = [...this.hubs.values()].flatMap((hub) => hub.readers.map((reader) => ({ hub, reader })));
    await inBatches(open, this.parts.settings.drainMs, ({ hub, reader }) => hub.cut(reader, "going-away"));
  }

  /** Ends at once whatever is still open. */
  close(): void {
    this.draining = true;
    this.timers.forEach((timer) => clearInterval(timer));
    this.hubs.forEach((hub) => hub.readers.forEach((reader) => hub.cut(reader, "going-away")));
  }

  private get size(): number {
    return [...this.hubs.values()].reduce((sum, hub) => sum + hub.size, 0);
  }

  private hubOf({ prepared }: StreamReader): LogHub {
    const hub = this.hubs.get(prepared.root);
    if (hub === undefined) throw new Error(`${prepared.root.subscriptionField} is streamed from no log`);
    return hub;
  }

  /** Prepares the subscriptions on the engine at work, and ends those that fit it no more. */
  private async fitAll(): Promise<void> {
    let sliceEnd = performance.now() + FITTING_SLICE_MS;
    for (const reader of [...this.hubs.values()].flatMap((hub) => hub.readers)) {
      this.fit(reader);
      if (performance.now() < sliceEnd) continue;
      await nextTurn();
      sliceEnd = performance.now() + FITTING_SLICE_MS;
    }
  }

  private fit(reader: StreamReader): void {
    const { engine } = this.parts.room;
    if (engine === null || engine === reader.engine || !reader.isOpen) return;
    const { query, operationName, variables } = reader.request;
    try {
      const prepared = engine.prepareEvents(query, operationName, variables, ROOTS);
      if (prepared === null) throw new Error("a subscription is none any more");
      reader.prepared = prepared;
      reader.engine = engine;
    } catch (error) {
      this.refuse(reader, error);
    }
  }

  private refuse(reader: StreamReader, error: unknown): void {
    this.hubOf(reader).leave(reader);
    this.tellFailure(reader.sink, error);
  }

  private tellFailure(sink: StreamSink, error: unknown): void {
    const traceId = randomUUID().replaceAll("-", "");
    if (error instanceof RequestRefused) return sink.fail(toldErrors(error.errors, traceId));
    this.parts.log.error({ traceId, err: error }, "a stream could not be opened");
    sink.fail(toldErrors([new GraphQLError("The gateway could not answer.", { extensions: { code: "INTERNAL_SERVER_ERROR" } })], traceId));
  }
}

function cutOff(sink: StreamSink, reason: "going-away" | "token-expired"): OpenStream {
  sink.cut(reason);
  return ENDED;
}

function beyondTheEnd({ position }: StreamReader, end: number): RequestRefused {
  return wrongNumber(`sinceNumber is ${position}, but the log ends at ${end}.`);
}

function wrongFilter(faults: ReadonlyArray<Fault>): RequestRefused {
  return new RequestRefused(faults.map(({ message, code, service, extensions }) => new GraphQLError(message, { extensions: { ...extensions, code, ...(service === null ? {} : { service }) } })));
}

function wrongNumber(message: string): RequestRefused {
  return new RequestRefused([new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT", field: "sinceNumber" } })]);
}
