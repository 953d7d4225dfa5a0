import { createClient, type Client, type ClientOptions } from "graphql-ws";
import { WebSocket } from "ws";

export interface Payload {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: ReadonlyArray<{ readonly message: string; readonly path?: ReadonlyArray<string | number>; readonly extensions?: Record<string, unknown> }>;
  readonly extensions?: { readonly number?: number };
}

/** What one subscription has brought. */
export interface Heard {
  readonly payloads: Payload[];
  /** Numbers in the order in which they came. */
  readonly numbers: number[];
  /** Resolves when so many payloads are here. */
  until(count: number): Promise<void>;
  /** Resolves with the end: null where the server completed, else what went wrong. */
  readonly ended: Promise<unknown>;
  stop(): void;
}

/** The protocol's own client, as others use it. */
export function streamClient(url: string, options: Partial<ClientOptions> = {}): Client {
  return createClient({ url, webSocketImpl: WebSocket, lazy: true, retryAttempts: 0, ...options });
}

export function hear(client: Client, query: string, variables: Record<string, unknown> = {}): Heard {
  const payloads: Payload[] = [];
  const waiting: Array<{ count: number; go: () => void }> = [];
  let end: (reason: unknown) => void = () => undefined;
  const ended = new Promise<unknown>((resolve) => (end = resolve));
  const stop = client.subscribe(
    { query, variables },
    {
      next: (payload) => {
        payloads.push(payload as Payload);
        for (const each of waiting.filter(({ count }) => payloads.length >= count)) each.go();
      },
      error: end,
      complete: () => end(null),
    },
  );
  return {
    payloads,
    get numbers() {
      return payloads.map(({ extensions }) => extensions?.number ?? -1);
    },
    until: (count) => (payloads.length >= count ? Promise.resolve() : new Promise((go) => waiting.push({ count, go }))),
    ended,
    stop,
  };
}

export const numbersFrom = (first: number, last: number): number[] => Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
