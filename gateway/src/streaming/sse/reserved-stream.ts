import type { GraphQLFormattedError } from "graphql";
import type { OpenStream } from "../stream-service";
import type { StreamSink } from "../stream-sink";
import type { EventStream, StreamEvent } from "./event-stream";

export interface ReservedOperation {
  readonly sink: StreamSink;
  /** The operation is under way: from now on its refusal is an event, and ends with the connection. */
  accept(open: OpenStream): void;
  /** Errors with which it was refused before it was accepted; null when it was not. */
  readonly refusal: ReadonlyArray<GraphQLFormattedError> | null;
}

/** The one connection of a client that many operations share (graphql-sse, single connection mode), from its reservation on. */
export class ReservedStream {
  private readonly operations = new Map<string, OpenStream | null>();
  private readonly waiting: StreamEvent[] = [];
  private waitingBytes = 0;
  private stream: EventStream | null = null;

  get isConnected(): boolean {
    return this.stream !== null;
  }

  get size(): number {
    return this.operations.size;
  }

  has(id: string): boolean {
    return this.operations.has(id);
  }

  /** What came before the connection goes out first. */
  connect(stream: EventStream): void {
    this.stream = stream;
    for (const event of this.waiting.splice(0)) stream.send(event);
    this.waitingBytes = 0;
    stream.onEnd(() => this.close());
  }

  /** Takes up an operation under an id that is not in use; `expired`: the answer to a token that no longer counts. */
  begin(id: string, expired: () => string): ReservedOperation {
    this.operations.set(id, null);
    const name = JSON.stringify(id);
    const buffered = (): number => this.stream?.buffered ?? this.waitingBytes;
    let accepted = false;
    let refusal: ReadonlyArray<GraphQLFormattedError> | null = null;
    const sink: StreamSink = {
      // The number stays in the payload: a connection of several logs has no one number to come back with.
      next: (_number, payload) => this.send("next", `{"id":${name},"payload":${payload.toString()}}`),
      complete: () => {
        this.operations.delete(id);
        this.send("complete", `{"id":${name}}`);
      },
      fail: (errors) => {
        if (!accepted) {
          refusal = errors;
          this.operations.delete(id);
          return;
        }
        sink.next(null, JSON.stringify({ errors }));
        sink.complete();
      },
      get buffered() {
        return buffered();
      },
      cut: (reason) => {
        if (reason === "too-slow") this.stream?.cut();
        if (reason !== "token-expired") return this.close();
        sink.next(null, expired());
        sink.complete();
      },
    };
    return {
      sink,
      accept: (open) => {
        accepted = true;
        if (this.operations.has(id)) this.operations.set(id, open);
        else open.close();
      },
      get refusal() {
        return refusal;
      },
    };
  }

  /** The client wants no more of an operation; false where there is none of this id. */
  stop(id: string): boolean {
    if (!this.operations.has(id)) return false;
    this.operations.get(id)?.close();
    this.operations.delete(id);
    return true;
  }

  /** Ends every operation, and the connection. */
  close(): void {
    const open = [...this.operations.values()];
    this.operations.clear();
    for (const operation of open) operation?.close();
    this.stream?.end();
  }

  private send(name: string, data: string): void {
    const event = { name, id: null, data };
    if (this.stream !== null) return this.stream.send(event);
    this.waiting.push(event);
    this.waitingBytes += Buffer.byteLength(data);
  }
}
