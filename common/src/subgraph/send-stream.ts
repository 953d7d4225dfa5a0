import type { ServerResponse } from "node:http";
import type { SubgraphAnswer } from "./subgraph-call";

/** Milliseconds between signs of life, so that nothing between the two ends takes the stream for dead. */
const ALIVE_EVERY_MS = 12_000;

/** Sends answers as server-sent events in the form of graphql-sse's distinct connections: `next` for each, `complete` at the end. */
export async function sendStream(response: ServerResponse, answersUntil: (stop: AbortSignal) => AsyncIterable<SubgraphAnswer>): Promise<void> {
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store", "x-accel-buffering": "no" });
  response.flushHeaders();
  const alive = setInterval(() => response.write(":\n\n"), ALIVE_EVERY_MS);
  try {
    for await (const answer of answersUntil(gone.signal)) {
      if (gone.signal.aborted) return;
      if (!response.write(`event: next\ndata: ${JSON.stringify(answer)}\n\n`)) await drained(response, gone.signal);
    }
    response.end("event: complete\ndata:\n\n");
  } finally {
    clearInterval(alive);
  }
}

/** Nothing is read from the log for whoever does not take what was sent. */
function drained(response: ServerResponse, gone: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (gone.aborted) return resolve();
    response.once("drain", resolve);
    gone.addEventListener("abort", () => resolve(), { once: true });
  });
}
