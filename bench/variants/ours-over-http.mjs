import { join } from "node:path";
import { root } from "../built-house.mjs";
import { startServer } from "../start-server.mjs";

/** Our gateway as a process of its own, over the subgraphs as processes of their own. */
export const oursOverHttp = {
  name: "http",
  title: "ours, over HTTP",
  start: async ({ subgraphs, profile }) => {
    const { addresses, secret, processes, statements } = await subgraphs();
    const server = await startServer({
      name: "gateway",
      file: join(root, "gateway/dist/main.js"),
      environment: { SUBGRAPH_SECRET: secret, SUBGRAPH_URLS: Object.entries(addresses).map(([name, url]) => `${name}=${url}`).join(",") },
      profile,
    });
    return { url: `${server.origin}/graphql`, processes: [server, ...processes], statements, stop: server.stop };
  },
};
