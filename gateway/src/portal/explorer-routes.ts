import type { FastifyInstance, FastifyPluginCallback, FastifyReply } from "fastify";
import { explorerContentPolicy, pageSecurityHeaders, schemaPagesContentPolicy } from "./page-security-headers";
import { readStaticFolder } from "./read-static-folder";
import { sendStaticFile } from "./send-static-file";

export interface ExplorerOptions {
  /** Built by scripts/build-explorer.mjs. */
  readonly distFolder: string;
  /** Built by scripts/build-schema-pages.mjs. */
  readonly schemaPagesFolder: string;
  /** Text of the schema that clients see, without federation directives; asked anew for each request. */
  readonly schemaText: () => string;
}

const notBuilt = [
  "Бұл бет әлі құрастырылмаған: npm run build",
  "Эта страница ещё не собрана: npm run build",
  "This page is not built yet: npm run build",
  "",
].join("\n");

interface Mount {
  readonly prefix: string;
  readonly folder: string;
  readonly contentPolicy: string;
}

function mountFolder(app: FastifyInstance, { prefix, folder, contentPolicy }: Mount): void {
  const files = readStaticFolder(folder);
  const guard = (reply: FastifyReply) => reply.headers(pageSecurityHeaders).header("content-security-policy", contentPolicy);
  app.get(prefix, (request, reply) => {
    const page = files.get("index.html");
    guard(reply);
    if (page) return sendStaticFile(request, reply, page);
    return reply.code(503).header("cache-control", "no-store").type("text/plain; charset=utf-8").send(notBuilt);
  });
  for (const [name, file] of files) {
    if (name !== "index.html") app.get(prefix + name, (request, reply) => sendStaticFile(request, guard(reply), file));
  }
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
