import type { Log } from "../observability/log";
import type { Broker, ReachedBroker } from "./broker";
import { tellsOf, type CarriedLine, type CarriedLog } from "./carried-log";
import { LogStream, type StreamEnd } from "./log-stream";
import { publishLines, StreamMoved } from "./publish-lines";
import { streamNames } from "./stream-names";

export interface LogPublisherParts {
  readonly broker: Broker;
  readonly source: CarriedLog;
  readonly log: Log;
  /** Milliseconds between looks at what other processes wrote and at the stream. */
  readonly lookEveryMs?: number;
}

const LOOK_EVERY_MS = 1_000;
const LINES_AT_A_TIME = 1_000;
const TRIES = 5;

/**
 * Carries one log to its stream: after each commit of this process, and each second what other processes wrote. Any number of
 * publishers may carry the same log: the one that comes second sees where the stream ends and goes on from there.
 */
export class LogPublisher {
  private readonly stream: LogStream;
  private readonly subject: string;
  private readonly stops: ReadonlyArray<() => void>;
  /** Where the stream is known to end; null: it is not known. */
  private end: StreamEnd | null = null;
  private isLookDue = true;
  private running: Promise<void> | null = null;
  private again = false;
  private closed = false;
  private isFailing = false;

  constructor(private readonly parts: LogPublisherParts) {
    const { broker, source, log, lookEveryMs = LOOK_EVERY_MS } = parts;
    const names = streamNames(broker.prefix, source.name);
    this.subject = names.subject;
    this.stream = new LogStream(names, source, log);
    const look = (): void => {
      this.isLookDue = true;
      this.wake();
    };
    const timer = setInterval(look, lookEveryMs).unref();
    this.stops = [() => clearInterval(timer), broker.onReached(look), source.onCommit(() => this.wake())];
    look();
  }

  /** What is under way is finished. */
  async close(): Promise<void> {
    this.closed = true;
    for (const stop of this.stops) stop();
    await this.running;
  }

  private wake(): void {
    this.again = true;
    this.running ??= this.rounds().finally(() => {
      this.running = null;
      // A commit may have rung between the last look at `again` and this.
      if (this.again && !this.closed) this.wake();
    });
  }

  private async rounds(): Promise<void> {
    while (this.again && !this.closed) {
      this.again = false;
      const { reached } = this.parts.broker;
      if (reached !== null) await this.round(reached);
    }
  }

  private async round(broker: ReachedBroker): Promise<void> {
    try {
      for (let tries = 0; tries < TRIES && !(await this.carry(broker)); tries += 1) this.end = null;
      this.isFailing = false;
    } catch (error) {
      this.end = null;
      if (this.isFailing || this.parts.broker.reached === null) return;
      this.isFailing = true;
      this.parts.log.warn({ err: error, subject: this.subject }, "the log could not be carried to NATS: tried again each second");
    }
  }

  /** Whether the stream holds all that the log held; false: another was first, and the stream is to be looked at again. */
  private async carry(broker: ReachedBroker): Promise<boolean> {
    try {
      if (this.isLookDue) this.end = null;
      this.isLookDue = false;
      this.end ??= await this.stream.end(broker);
      while (this.end !== null && !this.isLookDue && !this.closed) {
        const lines = await this.linesAfter(this.end);
        const line = lines.at(-1);
        if (line === undefined) break;
        this.end = { number: await publishLines(broker, this.subject, lines), line };
      }
      return true;
    } catch (error) {
      if (error instanceof StreamMoved) return false;
      throw error;
    }
  }

  /** Lines to carry next. The one that the stream ends with is read too: a database that was put back has another in its place. */
  private async linesAfter({ number, line }: StreamEnd): Promise<ReadonlyArray<CarriedLine>> {
    if (line === null) return this.parts.source.linesAfter(0, LINES_AT_A_TIME);
    const [carried, ...lines] = await this.parts.source.linesAfter(number - 1, LINES_AT_A_TIME + 1);
    if (carried === undefined || !tellsOf(carried, JSON.stringify(line))) throw new StreamMoved();
    return lines;
  }
}
