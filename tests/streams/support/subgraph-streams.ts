import { randomUUID } from "node:crypto";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { signCall } from "@tizilim/common/identity/signed-call";
import { ANONYMOUS, type Viewer } from "@tizilim/common/identity/viewer";
import { createLog } from "@tizilim/common/observability/log";
import type { Subgraph } from "@tizilim/common/subgraph/subgraph";
import { serveSubgraph } from "@tizilim/common/subgraph/subgraph-server";
import { rawEvents, type RawStream } from "../../support/raw-events";

export const SECRET = "a secret of these tests";

/** A subgraph behind HTTP, asked as another router would ask it. */
export interface StreamedSubgraph {
  stream(query: string, variables?: object, viewer?: Viewer): Promise<RawStream>;
  /** The same without an event stream. */
  ask(query: string, accept: string, headers?: Record<string, string>): Promise<{ status: number; told: unknown }>;
  close(): Promise<void>;
}

export async function streamedSubgraph(subgraph: Subgraph): Promise<StreamedSubgraph> {
  const server: Server = await serveSubgraph({ subgraph, host: "127.0.0.1", port: 0, secrets: [SECRET], log: createLog("test", "silent") });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  return {
    stream: (query, variables = {}, viewer = ANONYMOUS) => streamFrom(url, query, variables, viewer),
    ask: async (query, accept, headers) => {
      const body = JSON.stringify({ query });
      const answer = await fetch(url, { method: "POST", body, headers: { accept, ...(headers ?? signed(body, ANONYMOUS)) } });
      return { status: answer.status, told: await answer.json() };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A stream of a subgraph's address, asked for by a signed call. */
export function streamFrom(url: string, query: string, variables: object, viewer: Viewer = ANONYMOUS): Promise<RawStream> {
  const body = JSON.stringify({ query, variables });
  return rawEvents(url, { method: "POST", body, headers: signed(body, viewer) });
}

function signed(body: string, viewer: Viewer): Record<string, string> {
  return { "content-type": "application/json", ...signCall({ method: "POST", path: "/graphql", body }, viewer, SECRET, Date.now(), randomUUID()) };
}

/** The payloads of the next events. */
export async function payloads(stream: RawStream, count: number): Promise<unknown[]> {
  const told: unknown[] = [];
  while (told.length < count) {
    const event = await stream.next();
    if (event === null) throw new Error("the stream ended");
    told.push(event.event === "next" ? JSON.parse(event.data ?? "null") : event.event);
  }
  return told;
}
