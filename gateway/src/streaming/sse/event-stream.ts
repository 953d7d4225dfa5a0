import type { ServerResponse } from "node:http";
import type { FastifyReply } from "fastify";

export interface StreamEvent {
  /** Null: an event without a name, which `EventSource` gives to `onmessage`. */
  readonly name: string | null;
  /** What a client comes back with as `Last-Event-ID`; null: the one before stays. */
  readonly id: number | null;
  /** One line; bytes of UTF-8 are sent as they are. */
  readonly data: string | Buffer;
}

/** Milliseconds after which a quiet connection is given a comment, so that nothing on the way takes it for dead. */
export const KEEP_ALIVE_MS = 12_000;
/** When a client that lost its connection should come back, milliseconds: a range, so that not all come at once. */
const RETRY_MS = { least: 500, most: 2_500 };

const HEADERS = {
  "content-type": "text/event-stream; charset=utf-8",
  // A proxy that packs or gathers what passes would hold events back.
  "cache-control": "no-store, no-transform",
  "x-accel-buffering": "no",
};

const EVENT_END = Buffer.from("\n\n");

/** The answer to a request as a stream of events (HTML, 9.2), from its first byte to its end. */
export class EventStream {
  private readonly keepAlive: NodeJS.Timeout;
  private readonly ends = new Set<() => void>();
  private isOpen = true;

  private constructor(
    private readonly response: ServerResponse,
    keepAliveMs: number,
  ) {
    this.keepAlive = setInterval(() => this.write(":\n\n"), keepAliveMs);
    this.keepAlive.unref();
    response.once("close", () => this.ended());
    response.on("error", () => undefined);
  }

  /** Answers 200 and takes the reply out of the hands of the server, with the headers that it has by now. */
  static open(reply: FastifyReply, keepAliveMs = KEEP_ALIVE_MS): EventStream {
    reply.hijack();
    const response = reply.raw;
    response.writeHead(200, { ...(reply.getHeaders() as Record<string, string>), ...HEADERS });
    const stream = new EventStream(response, keepAliveMs);
    const retry = RETRY_MS.least + Math.floor(Math.random() * (RETRY_MS.most - RETRY_MS.least));
    // Some browsers tell the page that the stream is open only after its first bytes.
    stream.write(`retry: ${retry}\n\n:\n\n`);
    return stream;
  }

  /** Bytes that the client has not yet taken from us. */
  get buffered(): number {
    return this.response.writableLength;
  }

  send({ name, id, data }: StreamEvent): void {
    const head = `${name === null ? "" : `event: ${name}\n`}${id === null ? "" : `id: ${id}\n`}data: `;
    this.write(typeof data === "string" ? `${head}${data}\n\n` : Buffer.concat([Buffer.from(head), data, EVENT_END]));
  }

  /** Ends it when everything that was sent has been taken. */
  end(): void {
    if (!this.isOpen) return;
    this.ended();
    this.response.end();
  }

  /** Ends it at once; what waits is dropped. */
  cut(): void {
    this.ended();
    this.response.destroy();
  }

  /** Calls back once, when either side has ended it; at once when that is so already. */
  onEnd(told: () => void): void {
    if (this.isOpen) this.ends.add(told);
    else told();
  }

  private write(text: string | Buffer): void {
    if (this.isOpen) this.response.write(text);
  }

  private ended(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    clearInterval(this.keepAlive);
    for (const told of this.ends) told();
    this.ends.clear();
  }
}
