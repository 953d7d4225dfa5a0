/** One event of a stream as it came, comments apart. */
export interface RawEvent {
  readonly event: string | null;
  readonly id: string | null;
  readonly data: string | null;
}

export interface RawStream {
  readonly status: number;
  readonly headers: Headers;
  /** Everything that has come so far. */
  text(): string;
  /** The next event; null when the stream ended without another. Rejects when it was cut. */
  next(): Promise<RawEvent | null>;
  /** Everything until the end. */
  rest(): Promise<RawEvent[]>;
  close(): void;
}

/** Reads a stream of events by its bytes, without a library between. A signal in `init` cuts it, also before it is answered. */
export async function rawEvents(url: string, init: RequestInit = {}): Promise<RawStream> {
  const control = new AbortController();
  const response = await fetch(url, { ...init, headers: { accept: "text/event-stream", ...(init.headers as Record<string, string>) }, signal: AbortSignal.any([control.signal, ...(init.signal == null ? [] : [init.signal])]) });
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let all = "";
  let rest = "";
  const next = async (): Promise<RawEvent | null> => {
    for (;;) {
      const end = rest.indexOf("\n\n");
      if (end >= 0) {
        const block = rest.slice(0, end);
        rest = rest.slice(end + 2);
        const event = eventOf(block);
        if (event !== null) return event;
        continue;
      }
      const read = (await reader?.read()) as { done: boolean; value?: Uint8Array } | undefined;
      if (read === undefined || read.done) return null;
      const chunk = decoder.decode(read.value, { stream: true });
      all += chunk;
      rest += chunk;
    }
  };
  return {
    status: response.status,
    headers: response.headers,
    text: () => all,
    next,
    rest: async () => {
      const events: RawEvent[] = [];
      for (let event = await next(); event !== null; event = await next()) events.push(event);
      return events;
    },
    close: () => control.abort(),
  };
}

function eventOf(block: string): RawEvent | null {
  const field = (name: string): string | null => {
    const line = block.split("\n").find((each) => each.startsWith(`${name}:`));
    return line === undefined ? null : line.slice(name.length + 1).replace(/^ /, "");
  };
  const event = { event: field("event"), id: field("id"), data: field("data") };
  return event.event === null && event.id === null && event.data === null ? null : event;
}
