import type { FastifyPluginCallback } from "fastify";
import { mountFolder } from "./mount-folder";
import { actPageContentPolicy } from "./page-security-headers";

/** Serves the acts at "/acts/" and each at "/acts/{id}": one page, which asks the public API for what its address names. */
export function actPageRoutes(distFolder: string): FastifyPluginCallback {
  return (app, _options, done) => {
    mountFolder(app, { prefix: "/acts/", folder: distFolder, contentPolicy: actPageContentPolicy, pages: ["/acts", "/acts/", "/acts/:id"] });
    done();
  };
}
