import { WebSocket } from "ws";
import { rawEvents } from "../../support/raw-events";

const QUERY = "subscription ($number: Int) { registerEntryAdded(sinceNumber: $number) { number subject } }";
const AGAIN_AFTER_MS = 50;

/** One connection of a subscriber, from a number on; `heard` gets each number as it comes. */
type Connect = (origin: string, since: number, heard: (number: number) => void) => { readonly ended: Promise<unknown>; cut(): void };

/** Every way in which a subscriber may be told of the register. */
export const TRANSPORTS: Readonly<Record<string, Connect>> = {
  "graphql-ws": (origin, since, heard) => {
    const socket = new WebSocket(`${origin.replace("http", "ws")}/graphql`, "graphql-transport-ws");
    const ended = new Promise((resolve) => socket.once("close", resolve));
    socket.on("error", () => socket.terminate());
    socket.on("open", () => socket.send('{"type":"connection_init"}'));
    socket.on("message", (data: Buffer) => {
      const message = JSON.parse(data.toString()) as { type: string; payload?: { extensions?: { number: number }; data?: { registerEntryAdded: { number: number } | null } } };
      if (message.type === "connection_ack") socket.send(JSON.stringify({ id: "1", type: "subscribe", payload: { query: QUERY, variables: { number: since } } }));
      if (message.type === "error" || message.type === "complete") socket.terminate();
      const entry = message.payload?.data?.registerEntryAdded;
      if (message.type === "next" && entry != null) heard(entry.number);
    });
    return { ended, cut: () => socket.terminate() };
  },
  "graphql-sse": (origin, since, heard) =>
    eventStream(`${origin}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: QUERY, variables: { number: since } }) }, "next", heard),
  "graphql-sse, resumed by Last-Event-ID": (origin, since, heard) =>
    eventStream(
      `${origin}/graphql`,
      { method: "POST", headers: { "content-type": "application/json", ...(since === 0 ? {} : { "last-event-id": String(since) }) }, body: JSON.stringify({ query: QUERY, variables: { number: 0 } }) },
      "next",
      heard,
    ),
  "the feed": (origin, since, heard) => eventStream(`${origin}/feed/register?since=${since}`, {}, "entry", heard),
};

function eventStream(url: string, init: RequestInit, wanted: string, heard: (number: number) => void): ReturnType<Connect> {
  let close: () => void = () => undefined;
  const read = async (): Promise<void> => {
    const stream = await rawEvents(url, init);
    close = () => stream.close();
    for (let event = await stream.next(); event !== null; event = await stream.next()) {
      if (event.event === wanted && event.id !== null && !(event.data ?? "").includes('"registerEntryAdded":null')) heard(Number(event.id));
    }
  };
  return { ended: read().catch(() => undefined), cut: () => close() };
}

/** A subscriber that goes on from the last number that it has, however often it is cut off. */
export class InterruptedSubscriber {
  /** In the order in which they came, over all connections. */
  readonly numbers: number[] = [];
  private connection: ReturnType<Connect> | null = null;
  private isOver = false;

  constructor(
    private readonly connect: Connect,
    private readonly origin: string,
  ) {
    void this.run();
  }

  get last(): number {
    return this.numbers.at(-1) ?? 0;
  }

  cut(): void {
    this.connection?.cut();
  }

  stop(): void {
    this.isOver = true;
    this.cut();
  }

  private async run(): Promise<void> {
    while (!this.isOver) {
      let isCurrent = true;
      this.connection = this.connect(this.origin, this.last, (number) => {
        // What a connection that was cut still holds is not heard: the subscriber was killed.
        if (isCurrent) this.numbers.push(number);
      });
      await this.connection.ended;
      isCurrent = false;
      await new Promise((resume) => setTimeout(resume, AGAIN_AFTER_MS));
    }
  }
}
