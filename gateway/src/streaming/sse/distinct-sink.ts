import type { CutReason, StreamSink } from "../stream-sink";
import type { EventStream } from "./event-stream";

/** One operation on a connection of its own (graphql-sse, distinct connections mode). `expired`: the answer to a token that no longer counts. */
export function distinctSink(stream: EventStream, expired: () => string): StreamSink {
  const sink: StreamSink = {
    next: (number, payload) => stream.send({ name: "next", id: number, data: payload }),
    // Without a field of data the event would not reach a listener of EventSource.
    complete: () => {
      stream.send({ name: "complete", id: null, data: "" });
      stream.end();
    },
    fail: (errors) => {
      sink.next(null, JSON.stringify({ errors }));
      sink.complete();
    },
    get buffered() {
      return stream.buffered;
    },
    cut: (reason: CutReason) => {
      if (reason === "too-slow") return stream.cut();
      // Without `complete` the client comes back, and resumes.
      if (reason === "going-away") return stream.end();
      sink.next(null, expired());
      sink.complete();
    },
  };
  return sink;
}
