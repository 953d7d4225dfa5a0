import type { Server } from "node:http";
import type { Authenticate } from "../identity/authenticate";
import { StreamRoom, type StreamRoomParts } from "./stream-room";
import type { StreamService } from "./stream-service";
import type { SocketSettings } from "./ws/socket-settings";
import { SocketRoom } from "./ws/socket-room";

export interface StreamingParts extends StreamRoomParts {
  /** Address of the graph: sockets are opened there too. */
  readonly path: string;
  readonly authenticate: Authenticate;
  readonly corsOrigins: ReadonlyArray<string>;
  readonly sockets: SocketSettings;
}

/** Streams with the transports that need no request of HTTP. */
export interface Streaming {
  readonly streams: StreamService;
  /** Takes sockets from now on. */
  attach(server: Server): void;
  /** Takes no more of anything, and sends away in batches what is open. */
  drain(): Promise<void>;
  /** Ends at once whatever is still open. */
  close(): void;
}

export function openStreaming(parts: StreamingParts): Streaming {
  const streams = new StreamRoom(parts);
  const sockets = new SocketRoom({ ...parts, streams, settings: parts.sockets });
  return {
    streams,
    attach: (server) => sockets.attach(server),
    drain: async () => {
      await Promise.all([sockets.drain(parts.settings.drainMs), streams.drain()]);
    },
    close: () => {
      streams.close();
      sockets.close();
    },
  };
}
