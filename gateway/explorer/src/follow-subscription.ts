import { eventsOf } from "./event-stream";

/** Milliseconds before a lost stream is asked for again. */
const PAUSE_MS = 1_000;

/**
 * Payloads of a subscription, over server-sent events. A lost connection is opened again from the last number that came, for as
 * long as the tab asks; a refusal is the only payload.
 */
export async function* followSubscription(ask: (headers: Readonly<Record<string, string>>) => Promise<Response>): AsyncGenerator<object, void, void> {
  for (let lastEventId = ""; ; ) {
    const response = await ask({ accept: "text/event-stream", ...(lastEventId === "" ? {} : { "last-event-id": lastEventId }) }).catch((error: unknown) => {
      // Only a stream that was once open is worth waiting for.
      if (lastEventId === "") throw error;
      return null;
    });
    if (response !== null && response.headers.get("content-type")?.startsWith("text/event-stream") !== true) {
      yield (await response.json()) as object;
      return;
    }
    try {
      for await (const { event, data, lastEventId: id } of response?.body == null ? [] : eventsOf(response.body, lastEventId)) {
        lastEventId = id;
        if (event === "next") yield JSON.parse(data) as object;
        if (event === "complete") return;
      }
    } catch (error) {
      if (lastEventId === "") throw error;
    }
    await new Promise((resume) => setTimeout(resume, PAUSE_MS));
  }
}
