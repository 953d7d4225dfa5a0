import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** A request as a partner's server got it. */
export interface Arrival {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
  /** Number of the entry; 0 where it brings none. */
  readonly number: number;
  /** By the machine's clock. */
  readonly at: number;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Null: the receiver says nothing. */
export type Behaviour = (arrival: Arrival) => Reply | null | Promise<Reply | null>;

export const CONSENT: Behaviour = ({ method }) => (method === "OPTIONS" ? { status: 200, headers: { "webhook-allowed-origin": "*" } } : { status: 204 });

/** A partner's server on the loopback, that keeps what came in its order. */
export interface Receiver {
  readonly url: string;
  readonly arrivals: ReadonlyArray<Arrival>;
  /** Numbers of the entries that came, in their order. */
  readonly numbers: ReadonlyArray<number>;
  behave(behaviour: Behaviour): void;
  /** Resolves with what fits among all that came or will come; rejects after the patience. */
  until(fits: (arrivals: ReadonlyArray<Arrival>) => boolean, patienceMs?: number): Promise<void>;
  close(): Promise<void>;
}

export async function openReceiver(behaviour: Behaviour = CONSENT): Promise<Receiver> {
  const arrivals: Arrival[] = [];
  const watchers = new Set<() => void>();
  const sockets = new Set<Socket>();
  let behave = behaviour;
  const server = createServer((request, response) => {
    void arrivalOf(request).then(async (arrival) => {
      arrivals.push(arrival);
      for (const watch of watchers) watch();
      const reply = await behave(arrival);
      if (reply !== null) send(response, reply);
    });
  });
  server.on("connection", (socket) => sockets.add(socket.on("close", () => sockets.delete(socket))));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    arrivals,
    get numbers() {
      return arrivals.map(({ number }) => number).filter((number) => number > 0);
    },
    behave: (next) => void (behave = next),
    until: (fits, patienceMs = 15_000) =>
      new Promise((done, failed) => {
        const watch = (): void => {
          if (!fits(arrivals)) return;
          clearTimeout(timer);
          watchers.delete(watch);
          done();
        };
        const timer = setTimeout(() => {
          watchers.delete(watch);
          failed(new Error(`what was waited for did not come; what came: ${JSON.stringify(arrivals.map(({ method, number }) => `${method} ${number}`).slice(-40))}`));
        }, patienceMs);
        watchers.add(watch);
        watch();
      }),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

async function arrivalOf(request: IncomingMessage): Promise<Arrival> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const body = Buffer.concat(chunks).toString("utf8");
  const id = String(request.headers["webhook-id"] ?? "");
  const number = Number(/^register-(\d+)$/.exec(id)?.[1] ?? 0);
  return { method: request.method ?? "", path: request.url ?? "", headers: request.headers, body, number, at: Date.now() };
}

function send(response: ServerResponse, { status = 200, headers = {}, body = "" }: Reply): void {
  response.writeHead(status, headers).end(body);
}
