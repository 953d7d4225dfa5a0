import { join } from "node:path";
import type { FastifyPluginCallback } from "fastify";
import { printSchema } from "graphql";
import type { EngineRoom } from "../engine/reload/engine-room";
import { explorerRoutes } from "./explorer-routes";

const GATEWAY = join(__dirname, "..", "..");

/** Explorer, schema text and schema pages of the registry; the room is asked when a request comes, so that a reload shows. */
export function portalRoutes(room: () => EngineRoom): FastifyPluginCallback {
  return explorerRoutes({
    distFolder: join(GATEWAY, "explorer", "dist"),
    schemaPagesFolder: join(GATEWAY, "schema-pages", "dist"),
    schemaText: () => {
      const engine = room().engine;
      return engine === null ? "" : printSchema(engine.apiSchema);
    },
  });
}
