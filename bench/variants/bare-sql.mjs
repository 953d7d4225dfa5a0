import { join } from "node:path";
import { startServer } from "../start-server.mjs";

/** The floor: node:http and one SQL join, no GraphQL, no time axes to choose from, no limits, no identity. */
export const bareSql = {
  name: "bare",
  title: "bare HTTP, one SQL join",
  start: async ({ registry }) => {
    const server = await startServer({
      name: "bare",
      file: join(import.meta.dirname, "../servers/bare-server.mjs"),
      settings: { registry },
    });
    return {
      url: `${server.origin}/graphql`,
      processes: [server],
      statements: async () => Number(await (await fetch(`${server.origin}/statements`)).text()),
      stop: server.stop,
    };
  },
};
