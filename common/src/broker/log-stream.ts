import { DiscardPolicy, JetStreamApiError, JetStreamApiCodes, RetentionPolicy, StorageType, type StreamInfo, type StreamState } from "@nats-io/jetstream";
import { nanos } from "@nats-io/transport-node";
import type { Log } from "../observability/log";
import type { ReachedBroker } from "./broker";
import { tellsOf, type CarriedLine, type CarriedLog } from "./carried-log";
import { StreamMoved } from "./publish-lines";
import { RebuildPace } from "./rebuild-pace";
import type { StreamNames } from "./stream-names";
import { untilLost } from "./until-lost";

/** How long NATS remembers message ids: longer than any answer to a publisher is under way. */
const DUPLICATES_MS = 120_000;

/** Where a stream ends: with this line, or nowhere yet. */
export interface StreamEnd {
  readonly number: number;
  readonly line: CarriedLine | null;
}

const EMPTY: StreamEnd = { number: 0, line: null };

interface Fault {
  readonly fault: string;
  /** It is not this database's log, or not as that stands now. */
  readonly isOfAnotherLog: boolean;
}

/** The stream that carries one log: message n is line n. It is a copy, and whatever is wrong with it is mended by a new one. */
export class LogStream {
  private readonly pace: RebuildPace;

  constructor(
    private readonly names: StreamNames,
    private readonly source: CarriedLog,
    private readonly log: Log,
    now?: () => number,
  ) {
    this.pace = new RebuildPace(now);
  }

  /**
   * Where the stream ends, after it was looked through and, where it was missing or wrong, made anew; null when it is wrong and has
   * been thrown away too often of late. The stream is read first and the log after it, so that a line written meanwhile never
   * makes the stream seem ahead.
   */
  async end(broker: ReachedBroker): Promise<StreamEnd | null> {
    const info = await this.info(broker);
    if (info === null) return this.make(broker);
    const end = await this.lookThrough(broker, info.state);
    if (!("fault" in end)) return end;
    if (end.isOfAnotherLog && !this.pace.take()) return null;
    this.log.error(
      { stream: this.names.stream, fault: end.fault, messages: info.state.messages, last: info.state.last_seq },
      "the stream contradicts the log: it is deleted and made again from the log. If this comes back, another installation uses the same NATS_PREFIX",
    );
    // Whoever found the same fault may have made the stream anew already: that one stays.
    if ((await this.info(broker))?.created === info.created) await untilLost(broker, broker.manager.streams.delete(this.names.stream)).catch(unlessGone);
    return this.make(broker);
  }

  private async lookThrough(broker: ReachedBroker, { messages, last_seq: last }: StreamState): Promise<StreamEnd | Fault> {
    if (messages !== last) return { fault: "messages are missing", isOfAnotherLog: false };
    if (last === 0) return EMPTY;
    const message = await untilLost(broker, broker.manager.streams.getMessage(this.names.stream, { seq: last }));
    if (message === null) throw new StreamMoved();
    const [line] = await this.source.linesAfter(last - 1, 1);
    if (line === undefined) return { fault: "it is ahead of the log", isOfAnotherLog: true };
    return tellsOf(line, message.string()) ? { number: last, line } : { fault: "its last message is not the log's line", isOfAnotherLog: true };
  }

  private async info(broker: ReachedBroker): Promise<StreamInfo | null> {
    return untilLost(broker, broker.manager.streams.info(this.names.stream)).catch(unlessGone);
  }

  private async make(broker: ReachedBroker): Promise<StreamEnd> {
    const { stream, subject } = this.names;
    const adding = broker.manager.streams.add({
      name: stream,
      subjects: [subject],
      description: "A numbered log of Tizilim: the message with sequence n is line n. A copy, made again from the database when it is lost.",
      storage: StorageType.File,
      retention: RetentionPolicy.Limits,
      discard: DiscardPolicy.New,
      duplicate_window: nanos(DUPLICATES_MS),
    });
    const made = await untilLost(broker, adding);
    this.log.info({ stream }, "the stream was made");
    // Another process made it at the same time, and has begun to fill it.
    if (made.state.last_seq > 0) throw new StreamMoved();
    return EMPTY;
  }
}

function unlessGone(error: unknown): null {
  if (error instanceof JetStreamApiError && error.code === JetStreamApiCodes.StreamNotFound) return null;
  throw error;
}
