import { WebSocket } from "ws";
import { rawEvents } from "../../support/raw-events";

const QUERY = "subscription ($number: Int) { registerEntryAdded(sinceNumber: $number) { number subject } }";
const JSON_BODY = { "content-type": "application/json" };

export type Transport = "graphql-ws" | "graphql-sse" | "graphql-sse, resumed by Last-Event-ID" | "the feed";

export interface Connection {
  /** How it ended, in a few words. */
  readonly ended: Promise<string>;
  /** Ends it at once, whatever it waits for. */
  cut(): void;
}

/** One connection of a subscriber, from a number on; `heard` gets each number as it comes. */
type Connect = (origin: string, since: number, heard: (number: number) => void) => Connection;

/** Every way in which a subscriber may be told of the register while it listens. */
export const TRANSPORTS: Readonly<Record<Transport, Connect>> = {
  "graphql-ws": (origin, since, heard) => socket(`${origin.replace("http", "ws")}/graphql`, since, heard),
  "graphql-sse": (origin, since, heard) => eventStream(`${origin}/graphql`, asked(since), "next", heard),
  "graphql-sse, resumed by Last-Event-ID": (origin, since, heard) =>
    eventStream(`${origin}/graphql`, asked(0, since === 0 ? {} : { "last-event-id": String(since) }), "next", heard),
  "the feed": (origin, since, heard) => eventStream(`${origin}/feed/register?since=${since}`, {}, null, heard),
};

function asked(number: number, headers: Readonly<Record<string, string>> = {}): RequestInit {
  return { method: "POST", headers: { ...JSON_BODY, ...headers }, body: JSON.stringify({ query: QUERY, variables: { number } }) };
}

interface Message {
  readonly type: string;
  readonly payload?: { readonly data?: { readonly registerEntryAdded: { readonly number: number } | null } };
}

function socket(url: string, since: number, heard: (number: number) => void): Connection {
  const opened = new WebSocket(url, "graphql-transport-ws");
  let end = "";
  const ended = new Promise<string>((resolve) => opened.once("close", (code) => resolve(`${end} ${code}`)));
  opened.on("error", ({ message }) => (end = message));
  opened.on("open", () => opened.send('{"type":"connection_init"}'));
  opened.on("message", (data: Buffer) => {
    const { type, payload } = JSON.parse(data.toString()) as Message;
    if (type === "connection_ack") opened.send(JSON.stringify({ id: "1", type: "subscribe", payload: { query: QUERY, variables: { number: since } } }));
    if (type === "error" || type === "complete") {
      end = data.toString();
      opened.terminate();
    }
    const entry = payload?.data?.registerEntryAdded;
    if (type === "next" && entry != null) heard(entry.number);
  });
  return { ended, cut: () => opened.terminate() };
}

function eventStream(url: string, init: RequestInit, entryName: string | null, heard: (number: number) => void): Connection {
  const control = new AbortController();
  const read = async (): Promise<string> => {
    const stream = await rawEvents(url, { ...init, signal: control.signal });
    for (let event = await stream.next(); event !== null; event = await stream.next()) {
      if (event.event === entryName && event.id !== null && !(event.data ?? "").includes('"registerEntryAdded":null')) heard(Number(event.id));
    }
    stream.close();
    return `status ${stream.status} ${stream.text().slice(-300)}`;
  };
  return { ended: read().catch(String), cut: () => control.abort() };
}
