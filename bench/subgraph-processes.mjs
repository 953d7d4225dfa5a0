import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { root } from "./built-house.mjs";
import { countedStatements } from "./counted-statements.mjs";
import { startServer } from "./start-server.mjs";

/** The subgraphs as processes of their own, which every variant over HTTP shares. */
export async function startSubgraphProcesses({ registry, profile }) {
  const secret = randomBytes(24).toString("base64url");
  const start = (name, more = {}) =>
    startServer({ name, file: join(root, `subgraphs/${name}/dist/main.js`), environment: { ...registry.environment, SUBGRAPH_SECRET: secret, ...more }, profile });
  const catalogue = await start("catalogue");
  // Read alone: the acts' side asks the workflow for nothing while requests are measured.
  const legal = await start("legal", { SUBGRAPH_URLS: `catalogue=${catalogue.origin}/graphql` });
  const upstream = [catalogue, legal];
  const workflow = await start("workflow", { SUBGRAPH_URLS: upstream.map(({ name, origin }) => `${name}=${origin}/graphql`).join(",") });
  // No graph is asked: partners have no endpoints here.
  const delivery = await start("delivery");
  const processes = [...upstream, workflow, delivery];
  return {
    secret,
    processes,
    addresses: Object.fromEntries(processes.map(({ name, origin }) => [name, `${origin}/graphql`])),
    statements: () => countedStatements(processes.map(({ origin }) => origin)),
    stop: async () => void (await Promise.all(processes.map((each) => each.stop()))),
  };
}
