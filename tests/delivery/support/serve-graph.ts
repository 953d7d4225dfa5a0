import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { MemoryGraph } from "./memory-graph";

export interface ServedGraph {
  readonly url: string;
  close(): Promise<void>;
}

/** The register in memory for workers in processes of their own, as a gateway serves it. */
export async function serveGraph(graph: MemoryGraph): Promise<ServedGraph> {
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { query, variables } = JSON.parse(Buffer.concat(chunks).toString("utf8")) as { query: string; variables: Record<string, unknown> };
      graph.ask(query, variables).then(
        (answer) => response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer)),
        () => response.destroy(),
      );
    });
  });
  server.on("connection", (socket) => sockets.add(socket.on("close", () => sockets.delete(socket))));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
