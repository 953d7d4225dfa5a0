import { join } from "node:path";
import type { FastifyPluginCallback } from "fastify";
import { printSchema } from "graphql";
import type { EngineRoom } from "../engine/reload/engine-room";
import type { Authenticate } from "../identity/authenticate";
import { actPageRoutes } from "./act-page-routes";
import { calendarRoutes } from "./calendar/calendar-routes";
import { explorerRoutes } from "./explorer-routes";

export interface PortalOptions {
  /** Asked when a request comes, so that a reload shows. */
  readonly room: () => EngineRoom;
  readonly authenticate: Authenticate;
  readonly now: () => Date;
}

const GATEWAY = join(__dirname, "..", "..");

/** Explorer, schema text and schema pages of the registry, its pages of acts, and the calendars of its bodies. */
export function portalRoutes(options: PortalOptions): FastifyPluginCallback[] {
  const { room } = options;
  return [
    explorerRoutes({
      distFolder: join(GATEWAY, "explorer", "dist"),
      schemaPagesFolder: join(GATEWAY, "schema-pages", "dist"),
      schemaText: () => {
        const engine = room().engine;
        return engine === null ? "" : printSchema(engine.apiSchema);
      },
    }),
    actPageRoutes(join(GATEWAY, "act-page", "dist")),
    calendarRoutes(options),
  ];
}
