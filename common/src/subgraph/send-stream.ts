import type { ServerResponse } from "node:http";
import type { SubgraphAnswer } from "./subgraph-call";

/** Milliseconds between signs of life, so that nothing between the two ends takes the stream for dead. */
const ALIVE_EVERY_MS = 12_000;

/** Sends answers as server-sent events in the form of graphql-sse's distinct connections: `next` for each, `complete` at the end. */
export async function sendStream(response: ServerResponse, answers: AsyncGenerator<SubgraphAnswer, void, void>): Promise<void> {
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store", "x-accel-buffering": "no" });
  response.flushHeaders();
  const alive = setInterval(() => response.write(":\n\n"), ALIVE_EVERY_MS);
  const gone = new Promise<"gone">((resolve) => response.once("close", () => resolve("gone")));
  try {
    for (;;) {
      const next = await Promise.race([answers.next(), gone]);
      if (next === "gone") return;
      if (next.done === true) break;
      if (!response.write(`event: next\ndata: ${JSON.stringify(next.value)}\n\n`)) await Promise.race([new Promise((resolve) => response.once("drain", resolve)), gone]);
    }
    response.end("event: complete\ndata:\n\n");
  } finally {
    clearInterval(alive);
    // The generator may be waiting for the next change: it ends when that wait does.
    void answers.return();
  }
}
