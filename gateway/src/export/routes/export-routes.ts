import type { FastifyPluginCallback, FastifyReply, FastifyRequest, RouteOptions } from "fastify";
import type { Log } from "@tizilim/common/observability/log";
import { dayOf } from "@tizilim/common/pure/day";
import { sendProblems } from "../../feed/send-page";
import { JSON_TYPE } from "../../http/response-type";
import type { AskExport } from "../ask-export";
import { ExportBroken } from "../export-broken";
import type { ExportFile } from "../export-file";
import { EXPORT_FILES } from "../export-files";
import type { ExportSettings } from "../export-settings";
import { ExportFolder } from "../folder/export-folder";
import { TooManyWaiting } from "../folder/turns";
import { findSnapshot } from "../snapshot/find-snapshot";
import { NoSuchSnapshot } from "../snapshot/no-such-snapshot";
import type { Snapshot } from "../snapshot/snapshot";
import { parseSnapshotId } from "../snapshot/snapshot-id";
import { readExportParameters } from "./export-parameters";
import { cannotBeTold, noSuchFile, noSuchSnapshot, tooManyWait } from "./export-problems";
import { manifestOf, rememberedCounts } from "./manifest";
import { sendFile } from "./send-file";

export interface ExportParts {
  readonly ask: AskExport;
  readonly now: () => Date;
  readonly settings: ExportSettings;
  readonly log: Log;
  readonly files?: ReadonlyArray<ExportFile>;
}

type Asked = FastifyRequest<{ Params: { readonly id?: string; readonly name?: string }; Querystring: Readonly<Record<string, unknown>> }>;

/** Packed here, and HEAD answered here, so that tag, ranges and length are those of what is sent. */
const ROUTE = { method: ["GET", "HEAD"], exposeHeadRoute: false, compress: false } satisfies Partial<RouteOptions>;

const MANIFEST = "manifest.json";

/** GET /export/…: the registry at fixed numbers of its logs, table by table, and what a snapshot has in it. */
export function exportRoutes({ ask, now, settings, log, files = EXPORT_FILES }: ExportParts): FastifyPluginCallback {
  const folder = new ExportFolder(ask, settings);
  const snapshots = findSnapshot(ask, now);
  const countRows = rememberedCounts();

  const answer = async (request: Asked, reply: FastifyReply, snapshot: Snapshot, isFixed: boolean): Promise<FastifyReply> => {
    const { name } = request.params;
    if (name === MANIFEST) {
      const manifest = await manifestOf({ ask, snapshot }, files, folder, countRows);
      return reply.header("cache-control", "no-cache").header("content-type", JSON_TYPE).send(`${JSON.stringify(manifest, null, 1)}\n`);
    }
    const file = files.find((each) => each.name === name);
    if (file === undefined) return sendProblems(reply, 404, [noSuchFile(files.map((each) => each.name))]);
    return sendFile(request, reply, folder, { snapshot, file, isFixed });
  };

  const told = async (reply: FastifyReply, work: () => Promise<FastifyReply>): Promise<FastifyReply> => {
    try {
      return await work();
    } catch (error) {
      for (const name of ["etag", "content-type", "content-disposition", "content-location", "accept-ranges"]) reply.removeHeader(name);
      if (error instanceof NoSuchSnapshot) return sendProblems(reply, 404, [noSuchSnapshot(error.end)]);
      if (error instanceof TooManyWaiting) return sendProblems(reply.header("retry-after", "30"), 503, [tooManyWait()]);
      if (!(error instanceof ExportBroken)) throw error;
      log.warn({ err: error }, "an export could not be made");
      return sendProblems(reply.header("retry-after", "1"), 503, [cannotBeTold()]);
    }
  };

  const newest = (request: Asked, reply: FastifyReply): Promise<FastifyReply> | FastifyReply => {
    const read = readExportParameters(request.query);
    if ("problems" in read) return sendProblems(reply, 400, read.problems);
    const { day, number } = read.parameters;
    return told(reply, async () => answer(request, reply, await snapshots.of(day ?? dayOf(now()), number), false));
  };

  const fixed = (request: Asked, reply: FastifyReply): Promise<FastifyReply> =>
    told(reply, async () => {
      const numbers = parseSnapshotId(request.params.id ?? "");
      if (numbers === null) throw new NoSuchSnapshot(null);
      return answer(request, reply, await snapshots.byNumbers(numbers), true);
    });

  return (app, _options, done) => {
    app.route({ ...ROUTE, url: "/export/:name", handler: newest });
    app.route({ ...ROUTE, url: "/export/:id/:name", handler: fixed });
    app.addHook("onClose", (_app, closed) => {
      folder.close();
      closed();
    });
    done();
  };
}
