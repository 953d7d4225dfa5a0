import { STATUS_CODES, type IncomingMessage, type Server } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer } from "ws";
import { isForeignPage } from "../../http/page-origin";
import type { Authenticate } from "../../identity/authenticate";
import { inBatches } from "../in-batches";
import type { StreamMetrics } from "../stream-metrics";
import type { StreamService } from "../stream-service";

import { CLOSE_CODES } from "./close-code";
import { SocketConnection } from "./socket-connection";
import type { SocketSettings } from "./socket-settings";

export interface SocketRoomParts {
  readonly path: string;
  readonly streams: StreamService;
  readonly authenticate: Authenticate;
  readonly corsOrigins: ReadonlyArray<string>;
  readonly settings: SocketSettings;
  readonly metrics: StreamMetrics;
  readonly now: () => number;
}

const SUBPROTOCOL = "graphql-transport-ws";

/** GraphQL over WebSocket, beside the HTTP of the same address. */
export class SocketRoom {
  private readonly server: WebSocketServer;
  private readonly connections = new Set<SocketConnection>();
  private readonly timers: ReadonlyArray<NodeJS.Timeout>;
  private draining = false;

  constructor(private readonly parts: SocketRoomParts) {
    const { settings } = parts;
    this.server = new WebSocketServer({
      noServer: true,
      clientTracking: false,
      perMessageDeflate: false,
      maxPayload: settings.largestMessage,
      // One that we do not speak is taken too: a socket that is not opened cannot be told why.
      handleProtocols: (offered) => (offered.has(SUBPROTOCOL) ? SUBPROTOCOL : ([...offered][0] ?? false)),
    });
    this.timers = [
      setInterval(() => this.connections.forEach((connection) => connection.look()), settings.lookEveryMs).unref(),
      setInterval(() => this.connections.forEach((connection) => connection.ping()), settings.pingEveryMs).unref(),
    ];
  }

  attach(server: Server): void {
    server.on("upgrade", (request, socket, head) => this.upgrade(request, socket, head));
  }

  /** Takes no more sockets, and closes those that are open in batches over `window` milliseconds. */
  async drain(window: number): Promise<void> {
    this.draining = true;
    await inBatches(this.connections, window, (connection) => connection.close(CLOSE_CODES.goingAway, "Going away: connect again and resume"));
  }

  /** Ends at once whatever is still open. */
  close(): void {
    this.draining = true;
    this.timers.forEach((timer) => clearInterval(timer));
    this.connections.forEach((connection) => connection.terminate());
  }

  private upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on("error", ignore);
    const path = request.url?.split("?", 1)[0];
    if (path !== this.parts.path) return refuse(socket, 404);
    if (this.draining) return refuse(socket, 503);
    if (isForeignPage(request.headers, this.parts.corsOrigins)) return refuse(socket, 403);
    socket.off("error", ignore);
    this.server.handleUpgrade(request, socket, head, (opened) => {
      const { settings, metrics } = this.parts;
      if (opened.protocol !== SUBPROTOCOL) return opened.close(CLOSE_CODES.subprotocolNotAcceptable, `The subprotocol is ${SUBPROTOCOL}`);
      if (this.connections.size >= settings.mostSockets) return opened.close(CLOSE_CODES.tryAgainLater, `Too many connections: at most ${settings.mostSockets} here`);
      const connection = new SocketConnection(opened, request.headers.authorization, this.parts, () => {
        if (this.connections.delete(connection)) metrics.socketClosed();
      });
      this.connections.add(connection);
      metrics.socketOpened();
    });
  }
}

function ignore(): void {
  // A socket that breaks while it is refused needs nothing more.
}

function refuse(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () => socket.destroy());
}
