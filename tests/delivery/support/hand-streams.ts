import type { Viewer } from "@tizilim/common/identity/viewer";
import type { StreamRequest, StreamService } from "@tizilim/gateway/streaming/stream-service";
import type { StreamSink } from "@tizilim/gateway/streaming/stream-sink";

export interface OpenedByHand {
  readonly request: StreamRequest;
  readonly viewer: Viewer;
  readonly sink: StreamSink;
  isClosed: boolean;
}

export interface HandStreams extends StreamService {
  readonly opened: ReadonlyArray<OpenedByHand>;
  /** What happens while a stream is opened, before the transport has it. */
  whileOpening: (stream: OpenedByHand) => void;
  /** Resolves when so many streams have been opened. */
  untilOpened(count: number): Promise<OpenedByHand>;
  untilClosed(stream: OpenedByHand): Promise<void>;
}

/** Streams that a test feeds by hand, to see what a transport makes of them. */
export function handStreams(): HandStreams {
  const opened: OpenedByHand[] = [];
  let waiting: Array<() => void> = [];
  const changed = (): void => {
    const told = waiting;
    waiting = [];
    for (const each of told) each();
  };
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const streams: HandStreams = {
    opened,
    whileOpening: () => undefined,
    open: async (request, viewer, sink) => {
      const stream: OpenedByHand = { request, viewer, sink, isClosed: false };
      streams.whileOpening(stream);
      opened.push(stream);
      changed();
      return {
        close: () => {
          stream.isClosed = true;
          changed();
        },
      };
    },
    untilOpened: async (count) => {
      await until(() => opened.length >= count);
      return opened[count - 1] as OpenedByHand;
    },
    untilClosed: (stream) => until(() => stream.isClosed),
  };
  return streams;
}
