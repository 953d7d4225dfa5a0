import { join } from "node:path";
import type { FastifyPluginCallback } from "fastify";
import { printSchema } from "graphql";
import type { Log } from "@tizilim/common/observability/log";
import type { EngineRoom } from "../engine/reload/engine-room";
import { askExport } from "../export/ask-export";
import { cpsvRoutes } from "../export/cpsv/cpsv-routes";
import { servicesFile } from "../export/cpsv/services-file";
import { EXPORT_FILES } from "../export/export-files";
import type { ExportSettings } from "../export/export-settings";
import { exportRoutes } from "../export/routes/export-routes";
import { askFeed } from "../feed/ask-feed";
import { feedRoutes } from "../feed/feed-routes";
import { askInProcess } from "../http/ask-in-process";
import type { Authenticate } from "../identity/authenticate";
import { proofRoutes } from "../proof/proof-routes";
import type { StreamService } from "../streaming/stream-service";
import { actPageRoutes } from "./act-page-routes";
import { calendarRoutes } from "./calendar/calendar-routes";
import { explorerRoutes } from "./explorer-routes";
import { serviceRoutes } from "./service/service-routes";

export interface PortalOptions {
  /** Asked when a request comes, so that a reload shows. */
  readonly room: () => EngineRoom;
  readonly streams: () => StreamService;
  /** Origins whose pages may read streams. */
  readonly corsOrigins: ReadonlyArray<string>;
  readonly authenticate: Authenticate;
  readonly now: () => Date;
  /** Where the registry is reached from outside, without a slash at its end. */
  readonly publicUrl: () => string;
  readonly exports: ExportSettings;
  readonly log: Log;
}

/** Milliseconds for the one question that a page of a service asks. */
const PAGE_PATIENCE = 5_000;
const GATEWAY = join(__dirname, "..", "..");

/** Explorer, schema text and schema pages of the registry, its pages of acts and services, the calendars of its bodies, the feed of its log, its proofs, and its exports. */
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
    serviceRoutes({ ...options, ask: askInProcess(room, PAGE_PATIENCE) }),
    cpsvRoutes(options),
    calendarRoutes(options),
    feedRoutes({ ...options, ask: askFeed(room) }),
    proofRoutes({ ask: askInProcess(room, PAGE_PATIENCE) }),
    exportRoutes({ ask: askExport(room), settings: options.exports, now, log, files: [...EXPORT_FILES, servicesFile(options.publicUrl)] }),
  ];
}
