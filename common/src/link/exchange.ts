import type { Dispatcher } from "undici";
import { LinkFailure } from "./link-failure";

export interface ExchangeRequest {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
  /** Milliseconds after which the exchange is cut off. */
  readonly timeLeft: number;
  /** Bytes that an answer may have. */
  readonly mostBytes: number;
}

export interface Exchanged {
  readonly status: number;
  readonly text: string;
}

/** Thrown when the connection broke before a word of the answer came: the call may be sent again. */
export class ConnectionLost extends LinkFailure {}

/** One request and its whole answer over a pool, without the streams that undici's `request` makes for each. */
export function exchange(pool: Dispatcher, request: ExchangeRequest): Promise<Exchanged> {
  return new Promise<Exchanged>((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    let status = 0;
    let settled = false;
    let abort: ((reason: Error) => void) | null = null;
    const fail = (failure: LinkFailure): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      abort?.(failure);
      reject(failure);
    };
    const timer = setTimeout(() => fail(new LinkFailure("timeout", "the exchange took too long")), Math.max(0, request.timeLeft));
    pool.dispatch(
      { method: request.method, path: request.path, headers: request.headers, body: request.body ?? null },
      {
        onRequestStart: (controller) => {
          abort = (reason) => controller.abort(reason);
          if (settled) controller.abort(new LinkFailure("timeout", "too late to start"));
        },
        onResponseStart: (_controller, statusCode) => {
          status = statusCode;
        },
        onResponseData: (_controller, chunk) => {
          bytes += chunk.length;
          if (bytes > request.mostBytes) fail(new LinkFailure("too-large", `more than ${request.mostBytes} bytes`));
          else chunks.push(chunk);
        },
        onResponseEnd: () => {
          if (settled) return;
          settled = true;
          clearTimeout(timer);
          const first = chunks[0];
          resolve({ status, text: first === undefined ? "" : (chunks.length === 1 ? first : Buffer.concat(chunks, bytes)).toString("utf8") });
        },
        onResponseError: (_controller, error) => {
          fail(status === 0 ? new ConnectionLost("unreachable", describe(error)) : new LinkFailure("unreachable", describe(error)));
        },
      },
    );
  });
}

function describe(error: Error): string {
  const code = (error as { code?: unknown }).code;
  return typeof code === "string" ? `${code}: ${error.message}` : error.message;
}
