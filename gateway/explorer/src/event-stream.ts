export interface StreamEvent {
  readonly event: string;
  readonly data: string;
  /** Id of the last event that had one, as the standard has it. */
  readonly lastEventId: string;
}

/** The events of a server-sent stream, in order, until it ends. `lastEventId`: what a reader who comes back already has. */
export async function* eventsOf(body: ReadableStream<Uint8Array>, lastEventId: string): AsyncGenerator<StreamEvent, void, void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  let id = lastEventId;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      rest += decoder.decode(value, { stream: true });
      for (let end = rest.indexOf("\n\n"); end !== -1; end = rest.indexOf("\n\n")) {
        const fields = fieldsOf(rest.slice(0, end));
        rest = rest.slice(end + 2);
        id = fields.get("id") ?? id;
        if (fields.has("event") || fields.has("data")) yield { event: fields.get("event") ?? "message", data: fields.get("data") ?? "", lastEventId: id };
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Lines that begin with a colon are signs of life. */
function fieldsOf(block: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of block.split("\n")) {
    const [, name = "", value = ""] = /^([^:]+):? ?(.*)$/.exec(line) ?? [];
    if (name !== "") fields.set(name, fields.has(name) ? `${fields.get(name)}\n${value}` : value);
  }
  return fields;
}
