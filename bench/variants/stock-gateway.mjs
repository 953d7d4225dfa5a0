import { join } from "node:path";
import { startServer } from "../start-server.mjs";

/** @apollo/gateway with @apollo/server as they come, over the same subgraphs, its calls signed as ours are. */
export const stockGateway = {
  name: "stock",
  title: "stock @apollo/gateway",
  start: async ({ subgraphs, supergraphFile }) => {
    const { secret, processes, statements } = await subgraphs();
    const server = await startServer({
      name: "stock",
      file: join(import.meta.dirname, "../servers/stock-server.mjs"),
      settings: { supergraphFile: await supergraphFile(), secret },
    });
    return { url: `${server.origin}/graphql`, processes: [server, ...processes], statements, stop: server.stop };
  },
};
