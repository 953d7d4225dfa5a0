import { setTimeout as pause } from "node:timers/promises";
import { rawEvents } from "../../support/raw-events";
import { hear, streamClient, type Payload } from "./stream-client";

const AGAIN_AFTER_MS = 50;

export interface StreamWish {
  /** E.g. http://127.0.0.1:40123 */
  readonly origin: string;
  /** One root field, with `$since: Int` for its number. */
  readonly query: string;
  readonly since: number;
  readonly authorization: string | null;
}

/** One connection, as long as it stands. */
interface Connection {
  readonly payloads: ReadonlyArray<Payload>;
  readonly ended: Promise<unknown>;
  close(): Promise<void>;
}

type Connect = (wish: StreamWish) => Connection;

/** The ways in which a subscription is streamed. */
export const CONNECT: Readonly<Record<"ws" | "sse", Connect>> = { ws: overWebSocket, sse: overEvents };

/** A client that goes on from the last number that it has when its stream ends, as docs/clients.md advises. */
export class ResumingStream {
  private readonly connections: Connection[] = [];
  private isOver = false;
  private readonly ran: Promise<void>;

  constructor(
    private readonly connect: Connect,
    private readonly wish: StreamWish,
  ) {
    this.ran = this.run();
  }

  /** How often it had to be opened again. */
  get resumed(): number {
    return this.connections.length - 1;
  }

  get payloads(): Payload[] {
    return this.connections.flatMap(({ payloads }) => payloads);
  }

  /** In the order in which they came, over all connections. */
  get numbers(): number[] {
    return this.payloads.flatMap(({ extensions }) => extensions?.number ?? []);
  }

  get last(): number {
    return this.numbers.at(-1) ?? this.wish.since;
  }

  async stop(): Promise<void> {
    this.isOver = true;
    await this.connections.at(-1)?.close();
    await this.ran;
  }

  private async run(): Promise<void> {
    while (!this.isOver) {
      const connection = this.connect({ ...this.wish, since: this.last });
      this.connections.push(connection);
      await connection.ended;
      await connection.close();
      await pause(AGAIN_AFTER_MS);
    }
  }
}

function overWebSocket({ origin, query, since, authorization }: StreamWish): Connection {
  const client = streamClient(`${origin.replace("http", "ws")}/graphql`, authorization === null ? {} : { connectionParams: { authorization } });
  const { payloads, ended, stop } = hear(client, query, { since });
  return {
    payloads,
    ended,
    close: async () => {
      stop();
      await client.dispose();
    },
  };
}

function overEvents({ origin, query, since, authorization }: StreamWish): Connection {
  const payloads: Payload[] = [];
  let isClosed = false;
  let close = (): void => void (isClosed = true);
  const read = async (): Promise<void> => {
    const headers = { "content-type": "application/json", ...(authorization === null ? {} : { authorization }) };
    const stream = await rawEvents(`${origin}/graphql`, { method: "POST", headers, body: JSON.stringify({ query, variables: { since } }) });
    if (isClosed) return stream.close();
    close = () => stream.close();
    for (let event = await stream.next(); event !== null; event = await stream.next()) {
      if (event.event === "next" && event.data !== null) payloads.push(JSON.parse(event.data) as Payload);
    }
  };
  return { payloads, ended: read().catch((error: unknown) => error), close: () => Promise.resolve(close()) };
}
