import type { FastifyPluginCallback } from "fastify";
import { mountFolder } from "./mount-folder";
import { actPageContentPolicy } from "./page-security-headers";

/** Serves the page of every act at "/acts/{id}": one page, which asks the public API for the act of its address. */
export function actPageRoutes(distFolder: string): FastifyPluginCallback {
  return (app, _options, done) => {
    mountFolder(app, { prefix: "/acts/", folder: distFolder, contentPolicy: actPageContentPolicy, page: "/acts/:id" });
    done();
  };
}
