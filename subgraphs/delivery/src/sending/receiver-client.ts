import { Agent as HttpAgent, request as httpRequest, type ClientRequest, type IncomingMessage } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import type { Socket } from "node:net";
import { addressRefusal, endpointUrlProblems, hostOf, type AddressAllowance } from "../domain/endpoint-url";
import { pinnedLookup } from "./pinned-lookup";
import { ReceiverFailure, RequestAbandoned } from "./receiver-failure";
import { systemResolver, type ResolveHost } from "./resolve-host";

/** Standard Webhooks, Request timeouts: 15 to 30 s. It spans everything from the name server to the last byte of the answer. */
export const TIME_LIMIT_MS = 15_000;
/** Bytes of an answer that are read; nothing we ask for is longer. */
export const MOST_ANSWER_BYTES = 64 * 1_024;
const IDLE_CONNECTION_MS = 20_000;
const USER_AGENT = "Tizilim-Delivery/1.0";

export interface ReceiverClientOptions {
  readonly allowance: AddressAllowance;
  /** Tests have names of their own. */
  readonly resolve?: ResolveHost;
  /** A certificate to trust in place of the well-known ones, in PEM: for tests. */
  readonly trust?: string;
  readonly timeLimitMs?: number;
}

export interface ReceiverRequest {
  readonly method: "OPTIONS" | "POST";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Asked when the connection stands and nothing is sent yet: false gives the request up. */
  readonly mayStillSend: () => boolean;
  readonly signal?: AbortSignal;
}

export interface ReceiverAnswer {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  /** Cut at 64 KiB. */
  readonly text: string;
}

/** Requests to receivers: to checked addresses only, by no proxy, without following redirects. */
export class ReceiverClient {
  private readonly agents;
  private readonly lookup;

  constructor(private readonly options: ReceiverClientOptions) {
    const kept = { keepAlive: true, scheduling: "lifo", timeout: IDLE_CONNECTION_MS } as const;
    this.agents = { http: new HttpAgent(kept), https: new HttpsAgent({ ...kept, rejectUnauthorized: true, ca: options.trust }) };
    this.lookup = pinnedLookup(options.resolve ?? systemResolver(options.allowance.hosts), options.allowance);
  }

  /** Rejects with ReceiverFailure or RequestAbandoned. A kept connection that was closed just now is replaced by a new one, once. */
  async request(request: ReceiverRequest): Promise<ReceiverAnswer> {
    const [problem] = endpointUrlProblems(request.url, this.options.allowance);
    if (problem !== undefined) throw new ReceiverFailure("ADDRESS_FORBIDDEN", problem.code);
    const until = performance.now() + (this.options.timeLimitMs ?? TIME_LIMIT_MS);
    try {
      return await this.attempt(request, until);
    } catch (error) {
      if (error instanceof KeptConnectionLost) return this.attempt(request, until);
      throw error;
    }
  }

  close(): void {
    this.agents.http.destroy();
    this.agents.https.destroy();
  }

  private attempt({ method, url: text, headers, body, mayStillSend, signal }: ReceiverRequest, until: number): Promise<ReceiverAnswer> {
    const url = new URL(text);
    const secure = url.protocol === "https:";
    const options = {
      method,
      lookup: this.lookup,
      agent: secure ? this.agents.https : this.agents.http,
      headers: { "user-agent": USER_AGENT, accept: "*/*", "content-length": String(Buffer.byteLength(body)), ...headers },
    };
    return new Promise((resolve, reject) => {
      const sent = secure ? httpsRequest(url, options) : httpRequest(url, options);
      let settled = false;
      const settle = (act: () => void): void => {
        if (settled) return;
        settled = true;
        clearTimeout(timer);
        signal?.removeEventListener("abort", abandon);
        act();
      };
      const fail = (error: Error): void => settle(() => {
        reject(error);
        sent.destroy();
      });
      const abandon = (): void => fail(new RequestAbandoned("given up"));
      // After a stall of this process the answer may lie there unread: it is looked at before the time is called up.
      const late = (): void => void setImmediate(() => fail(new ReceiverFailure("TIMED_OUT", "no whole answer in time")));
      const timer = setTimeout(late, Math.max(0, until - performance.now()));
      if (signal?.aborted === true) return abandon();
      signal?.addEventListener("abort", abandon);
      sent.once("error", (error) => fail(failureOf(error, sent)));
      const closed = (): void => fail(new ReceiverFailure("UNREACHABLE", "closed without an answer"));
      sent.once("close", closed);
      whenConnected(sent, secure, (socket) => {
        const refusal = addressRefusal(hostOf(url), socket.remoteAddress ?? "", this.options.allowance);
        if (refusal !== null) return fail(new ReceiverFailure("ADDRESS_FORBIDDEN", `connected to ${socket.remoteAddress}: ${refusal}`));
        if (!mayStillSend()) return abandon();
        sent.end(body);
      });
      sent.once("response", (response) => {
        // From here on the reading tells whether the answer came whole.
        sent.off("close", closed);
        readText(response).then(
          (answer) => settle(() => {
            if (answer.cut) sent.destroy();
            resolve({ status: response.statusCode ?? 0, headers: response.headers, text: answer.text });
          }),
          (error: Error) => fail(new ReceiverFailure("UNREACHABLE", error.message)),
        );
      });
    });
  }
}

class KeptConnectionLost extends Error {}

function failureOf(error: Error, sent: ClientRequest): Error {
  if (error instanceof ReceiverFailure) return error;
  const code = "code" in error ? error.code : undefined;
  if (sent.reusedSocket && (code === "ECONNRESET" || code === "EPIPE")) return new KeptConnectionLost(error.message);
  return new ReceiverFailure("UNREACHABLE", error.message);
}

function whenConnected(sent: ClientRequest, secure: boolean, connected: (socket: Socket) => void): void {
  sent.once("socket", (socket) => {
    if (sent.reusedSocket) connected(socket);
    else socket.once(secure ? "secureConnect" : "connect", () => connected(socket));
  });
}

async function readText(response: IncomingMessage): Promise<{ text: string; cut: boolean }> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk.subarray(0, MOST_ANSWER_BYTES - bytes));
    bytes += chunk.length;
    if (bytes > MOST_ANSWER_BYTES) break;
  }
  return { text: Buffer.concat(chunks).toString("utf8"), cut: bytes > MOST_ANSWER_BYTES };
}
