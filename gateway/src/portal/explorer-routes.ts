import type { FastifyPluginCallback } from "fastify";
import { mountFolder } from "./mount-folder";
import { explorerContentPolicy, schemaPagesContentPolicy } from "./page-security-headers";

export interface ExplorerOptions {
  /** Built by scripts/build-explorer.mjs. */
  readonly distFolder: string;
  /** Built by scripts/build-schema-pages.mjs. */
  readonly schemaPagesFolder: string;
  /** Text of the schema that clients see, without federation directives; asked anew for each request. */
  readonly schemaText: () => string;
}

/** Serves the explorer at "/", the schema's text at "/schema.graphql" and the schema pages at "/docs/schema/". */
export function explorerRoutes(options: ExplorerOptions): FastifyPluginCallback {
  return (app, _options, done) => {
    mountFolder(app, { prefix: "/", folder: options.distFolder, contentPolicy: explorerContentPolicy });
    mountFolder(app, { prefix: "/docs/schema/", folder: options.schemaPagesFolder, contentPolicy: schemaPagesContentPolicy });
    app.get("/docs/schema", (_request, reply) => reply.redirect("/docs/schema/", 308));
    app.get("/schema.graphql", (_request, reply) =>
      reply
        .header("x-content-type-options", "nosniff")
        .header("cache-control", "no-cache")
        .type("text/plain; charset=utf-8")
        .send(options.schemaText()),
    );
    done();
  };
}
