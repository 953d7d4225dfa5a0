import type { EventStream } from "../streaming/sse/event-stream";
import type { StreamSink } from "../streaming/stream-sink";
import type { FeedMessages } from "./feed-message";
import { unavailable } from "./feed-problems";

/**
 * The feed as a stream of events: each entry a CloudEvent, and for a filter that nothing fits for long, bookmarks. An entry that cannot be told
 * ends the stream: the reader comes back and gets it then, and none in its place.
 */
export function feedSink(stream: EventStream, messages: FeedMessages, since: number): StreamSink {
  let reached = since;
  const giveUp = (): void => {
    stream.send({ name: "fault", id: null, data: JSON.stringify({ problems: [unavailable(reached + 1)] }) });
    stream.end();
  };
  return {
    next: (number, payload) => {
      const message = messages.of(number, payload.toString());
      if (message.kind === "fault" || number === null) return giveUp();
      reached = number;
      if (message.kind === "entry") stream.send({ name: null, id: number, data: message.event });
      else stream.send({ name: "bookmark", id: number, data: `{"next":${number}}` });
    },
    complete: () => stream.end(),
    fail: giveUp,
    get buffered() {
      return stream.buffered;
    },
    cut: (reason) => (reason === "too-slow" ? stream.cut() : stream.end()),
  };
}
