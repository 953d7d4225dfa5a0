import { WebSocket } from "ws";
import type { Viewer } from "@tizilim/common/identity/viewer";
import type { Authenticate } from "../../identity/authenticate";
import { TokenRefused } from "../../identity/token-refused";
import type { OpenStream, StreamService } from "../stream-service";
import { hasExpired } from "../viewer-scope";
import { clientMessage, type ClientMessage } from "./client-message";
import { CLOSE_CODES, closeReason, type CloseCode } from "./close-code";
import { socketSink, type OperationChannel } from "./socket-sink";
import type { SocketSettings } from "./socket-settings";

export interface SocketTerms {
  readonly authenticate: Authenticate;
  readonly streams: StreamService;
  readonly settings: SocketSettings;
  readonly now: () => number;
}

/** What is sent is text, though it may come as bytes of UTF-8. */
const TEXT = { binary: false };

/** One socket that speaks graphql-transport-ws, from its opening to its end. */
export class SocketConnection {
  /** Null until the connection is acknowledged. */
  private viewer: Viewer | null = null;
  private initialised = false;
  /** Operations under way by their id; null while one is being opened. */
  private readonly operations = new Map<string, { stream: OpenStream | null }>();
  private readonly initTimer: NodeJS.Timeout;
  private answersPings = true;

  /** `authorization`: the header of the upgrade, which counts where connection_init brings none. */
  constructor(
    private readonly socket: WebSocket,
    private readonly authorization: string | undefined,
    private readonly terms: SocketTerms,
    ended: () => void,
  ) {
    // Where many connect at once the message may be here already, and only waits to be read.
    this.initTimer = setTimeout(() => setImmediate(() => this.endUninitialised()), terms.settings.initTimeoutMs);
    socket.on("message", (data: Buffer, isBinary) => this.read(data, isBinary));
    socket.on("pong", () => (this.answersPings = true));
    // What breaks a socket also closes it; ws has told the other side by then.
    socket.on("error", () => undefined);
    socket.on("close", () => {
      this.stop();
      ended();
    });
  }

  close(code: CloseCode, reason: string): void {
    this.stop();
    if (this.socket.readyState !== WebSocket.OPEN) return;
    this.socket.close(code, closeReason(reason));
    // The closing is shaken hands upon: a socket that is not read would wait for what its client never sends.
    this.socket.resume();
    setTimeout(() => this.socket.terminate(), this.terms.settings.closeGraceMs).unref();
  }

  terminate(): void {
    this.stop();
    this.socket.terminate();
  }

  /** Closes where the token has expired, reads on where enough was taken. */
  look(): void {
    if (this.viewer !== null && hasExpired(this.viewer, this.terms.now())) this.close(CLOSE_CODES.unauthorized, "The token has expired");
    else if (this.socket.isPaused && this.socket.bufferedAmount <= this.terms.settings.mostBuffered) this.socket.resume();
  }

  /** Asks the other side for a sign of life, and lets it go where the last question was not answered. */
  ping(): void {
    if (!this.answersPings && !this.socket.isPaused) return this.terminate();
    this.answersPings = false;
    if (this.socket.readyState === WebSocket.OPEN) this.socket.ping();
  }

  private read(data: Buffer, isBinary: boolean): void {
    if (this.socket.readyState !== WebSocket.OPEN) return;
    const message = isBinary ? "The message is binary" : clientMessage(data.toString("utf8"));
    if (typeof message === "string") return this.close(CLOSE_CODES.badMessage, message);
    this.take(message);
    if (this.socket.bufferedAmount > this.terms.settings.mostBuffered) this.socket.pause();
  }

  private take(message: ClientMessage): void {
    switch (message.type) {
      case "connection_init":
        return void this.initialise(message.payload ?? {});
      case "ping":
        return this.send(message.payload === null ? `{"type":"pong"}` : JSON.stringify({ type: "pong", payload: message.payload }));
      case "pong":
        return;
      case "subscribe":
        return this.open(message);
      case "complete":
        return this.end(message.id);
    }
  }

  private endUninitialised(): void {
    if (!this.initialised) this.close(CLOSE_CODES.initialisationTimeout, "Connection initialisation timeout");
  }

  private async initialise(payload: Readonly<Record<string, unknown>>): Promise<void> {
    if (this.initialised) return this.close(CLOSE_CODES.tooMany, "Too many initialisation requests");
    this.initialised = true;
    clearTimeout(this.initTimer);
    const given = payload["authorization"] ?? payload["Authorization"] ?? this.authorization;
    try {
      const viewer = await this.terms.authenticate(given === undefined ? undefined : String(given));
      if (hasExpired(viewer, this.terms.now())) throw new TokenRefused("expired");
      this.viewer = viewer;
      this.send(`{"type":"connection_ack"}`);
    } catch (error) {
      if (!(error instanceof TokenRefused)) return this.close(CLOSE_CODES.tryAgainLater, "The connection cannot be initialised at the moment");
      // Clients do not come back after 4401; keys that cannot be had now are no fault of the token.
      this.close(error.fault === "keys-unavailable" ? CLOSE_CODES.tryAgainLater : CLOSE_CODES.unauthorized, error.message);
    }
  }

  private open({ id, parameters }: Extract<ClientMessage, { type: "subscribe" }>): void {
    const { viewer, operations, terms } = this;
    if (viewer === null) return this.close(CLOSE_CODES.unauthorized, "Unauthorized: subscribe comes after connection_ack");
    if (operations.has(id)) return this.close(CLOSE_CODES.idInUse, `Subscriber for ${id} already exists`);
    if (operations.size >= terms.settings.mostOperations) return this.close(CLOSE_CODES.tooMany, `Too many operations: at most ${terms.settings.mostOperations} on one connection`);
    const operation: { stream: OpenStream | null } = { stream: null };
    operations.set(id, operation);
    const isOpen = (): boolean => operations.get(id) === operation;
    void terms.streams.open({ ...parameters, lastNumber: null }, viewer, socketSink(id, this.channel(id, isOpen))).then((stream) => {
      if (isOpen()) operation.stream = stream;
      else stream.close();
    });
  }

  private channel(id: string, isOpen: () => boolean): OperationChannel {
    const { socket } = this;
    return {
      isOpen,
      send: (frame) => this.send(frame),
      end: () => this.end(id),
      get buffered() {
        return socket.bufferedAmount;
      },
      close: (code, reason) => {
        if (isOpen()) this.close(code, reason);
      },
    };
  }

  private end(id: string): void {
    const operation = this.operations.get(id);
    this.operations.delete(id);
    operation?.stream?.close();
  }

  private send(frame: string | Buffer): void {
    if (this.socket.readyState === WebSocket.OPEN) this.socket.send(frame, TEXT);
  }

  private stop(): void {
    clearTimeout(this.initTimer);
    for (const id of [...this.operations.keys()]) this.end(id);
  }
}
