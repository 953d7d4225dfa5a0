import { join } from "node:path";
import { root } from "../built-house.mjs";
import { startServer } from "../start-server.mjs";
import { countedStatements } from "../counted-statements.mjs";

/** As `npm start` runs it, at its own HTTP front, on the generated registry. */
export const oursInOneProcess = {
  name: "one-process",
  title: "ours, one process",
  start: async ({ registry, profile }) => {
    const server = await startServer({ name: "registry", file: join(root, "scripts/dist/start-registry.js"), environment: registry.environment, profile });
    return {
      url: `${server.origin}/graphql`,
      processes: [server],
      statements: () => countedStatements([server.origin]),
      stop: server.stop,
    };
  },
};
