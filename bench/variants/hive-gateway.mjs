import { join } from "node:path";
import { installPeers } from "../install-peers.mjs";
import { startServer } from "../start-server.mjs";

/** Hive Gateway with its own planner, over the same subgraphs, its calls signed as ours are. */
export const hiveGateway = {
  name: "hive",
  title: "Hive Gateway",
  start: async ({ subgraphs, supergraphFile, say, leftOut }) => {
    const failure = installPeers(say);
    if (failure !== null) return leftOut(failure);
    const { secret, processes, statements } = await subgraphs();
    const server = await startServer({
      name: "hive",
      file: join(import.meta.dirname, "../servers/hive-server.mjs"),
      settings: { supergraphFile: await supergraphFile(), secret },
    });
    return { url: `${server.origin}/graphql`, processes: [server, ...processes], statements, stop: server.stop };
  },
};
