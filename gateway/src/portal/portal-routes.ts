import { join } from "node:path";
import type { FastifyPluginCallback } from "fastify";
import { printSchema } from "graphql";
import type { Log } from "@tizilim/common/observability/log";
import type { EngineRoom } from "../engine/reload/engine-room";
import { askExport } from "../export/ask-export";
import type { ExportSettings } from "../export/export-settings";
import { exportRoutes } from "../export/routes/export-routes";
import { askFeed } from "../feed/ask-feed";
import { feedRoutes } from "../feed/feed-routes";
import type { Authenticate } from "../identity/authenticate";
import type { StreamService } from "../streaming/stream-service";
import { actPageRoutes } from "./act-page-routes";
import { calendarRoutes } from "./calendar/calendar-routes";
import { explorerRoutes } from "./explorer-routes";

export interface PortalOptions {
  /** Asked when a request comes, so that a reload shows. */
  readonly room: () => EngineRoom;
  readonly streams: () => StreamService;
  /** Origins whose pages may read streams. */
  readonly corsOrigins: ReadonlyArray<string>;
  readonly authenticate: Authenticate;
  readonly now: () => Date;
  readonly exports: ExportSettings;
  readonly log: Log;
}

const GATEWAY = join(__dirname, "..", "..");

/** Explorer, schema text and schema pages of the registry, its pages of acts, the calendars of its bodies, the feed of its log, and its exports. */
export function portalRoutes(options: PortalOptions): FastifyPluginCallback[] {
  const { room, now, log } = options;
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
    feedRoutes({ ...options, ask: askFeed(room) }),
    exportRoutes({ ask: askExport(room), settings: options.exports, now, log }),
  ];
}
