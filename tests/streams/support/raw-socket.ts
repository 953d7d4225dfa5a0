import { WebSocket, type ClientOptions } from "ws";

export interface RawSocket {
  readonly socket: WebSocket;
  send(...messages: ReadonlyArray<unknown>): void;
  /** The next message that was not read yet. */
  next(): Promise<Record<string, unknown>>;
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
}

/** A socket that says what the test says; what is no text is sent as JSON. */
export function rawSocket(url: string, protocol: string | string[] = "graphql-transport-ws", options: ClientOptions = {}): RawSocket {
  const socket = new WebSocket(url, protocol, options);
  const messages: Array<Record<string, unknown>> = [];
  const readers: Array<(message: Record<string, unknown>) => void> = [];
  socket.on("message", (data: Buffer) => {
    const message = JSON.parse(data.toString("utf8")) as Record<string, unknown>;
    const reader = readers.shift();
    if (reader === undefined) messages.push(message);
    else reader(message);
  });
  const opened = new Promise<void>((resolve) => socket.on("open", resolve));
  const closed = new Promise<{ code: number; reason: string }>((resolve) => socket.on("close", (code, reason) => resolve({ code, reason: reason.toString("utf8") })));
  socket.on("error", () => undefined);
  return {
    socket,
    closed,
    send: (...sent) => void opened.then(() => sent.forEach((message) => socket.send(typeof message === "string" || Buffer.isBuffer(message) ? message : JSON.stringify(message)))),
    next: () => {
      const message = messages.shift();
      return message === undefined ? new Promise((resolve) => readers.push(resolve)) : Promise.resolve(message);
    },
  };
}

/** The HTTP status with which the opening of a socket was refused. */
export function refusedWith(url: string, options: ClientOptions): Promise<number> {
  const socket = new WebSocket(url, "graphql-transport-ws", options);
  return new Promise((resolve, reject) => {
    socket.on("unexpected-response", (request, response) => {
      resolve(response.statusCode ?? 0);
      request.destroy();
    });
    socket.on("error", reject);
    socket.on("open", () => {
      socket.close();
      reject(new Error("the socket was opened"));
    });
  });
}

export const INIT = { type: "connection_init" };
