import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createLog } from "@tizilim/common/observability/log";
import type { SubgraphAnswer, SubgraphLink } from "@tizilim/common/subgraph/subgraph-call";
import { startGateway, type RunningGateway } from "@tizilim/gateway/gateway";
import { createAuthenticate } from "@tizilim/gateway/identity/authenticate";
import { portalRoutes } from "@tizilim/gateway/portal/portal-routes";
import type { WorkflowWorld } from "./workflow-world";

export const WORLD_URL = "https://registry.example";

export interface ServedWorld {
  /** E.g. http://127.0.0.1:40123 */
  readonly origin: string;
  /** Names of subgraphs that do not answer. */
  readonly silent: Set<string>;
  close(): Promise<void>;
}

/** A world behind the gateway with its pages, over HTTP; it calls itself WORLD_URL. `now` is the gateway's day. */
export async function servedWorld(world: WorkflowWorld, now: () => Date): Promise<ServedWorld> {
  const silent = new Set<string>();
  const links = [world.register.catalogue, world.workflow, world.legal].map((subgraph): SubgraphLink => ({
    name: subgraph.name,
    call: (call): Promise<SubgraphAnswer> => (silent.has(subgraph.name) ? Promise.reject(new Error("silent")) : subgraph.call(call)),
    revision: (deadline) => subgraph.revision(deadline),
    close: () => Promise.resolve(),
  }));
  const log = createLog("test", "silent");
  const folder = mkdtempSync(join(tmpdir(), "tizilim-exports-"));
  const authenticate = createAuthenticate(null);
  const gateway: RunningGateway = await startGateway({
    sdl: readFileSync(resolve(__dirname, "../../supergraph.graphql"), "utf8"),
    port: 0,
    host: "127.0.0.1",
    log,
    links,
    authenticate,
    portal: portalRoutes({ room: () => gateway.room, streams: () => gateway.streams, corsOrigins: [], authenticate, now, exports: { folder, mostBytes: 1_000_000_000 }, log, publicUrl: () => WORLD_URL }),
  });
  return {
    origin: `http://127.0.0.1:${gateway.port}`,
    silent,
    close: async () => {
      await gateway.close();
      rmSync(folder, { recursive: true });
    },
  };
}
