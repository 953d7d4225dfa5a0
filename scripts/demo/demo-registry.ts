import { rmSync } from "node:fs";
import { join } from "node:path";
import { StartupFailure } from "@tizilim/common/database/startup-failure";
import { createLog } from "@tizilim/common/observability/log";
import { OwnLogs } from "@tizilim/common/signal/own-logs";
import type { Clock } from "@tizilim/common/pure/clock";
import { gatewayEnvironment } from "@tizilim/gateway/config";
import { createAuthenticate } from "@tizilim/gateway/identity/authenticate";
import { LOCAL_AUDIENCE, LOCAL_ISSUER, LocalKeys } from "@tizilim/gateway/identity/local-keys";
import { demoConfig, localKeyFile } from "../config";
import { LateGraph } from "../late-graph";
import { loadSampleOnce } from "../load-sample-once";
import { closeSubgraphs, openSubgraphs } from "../open-subgraphs";
import { serveRegistry } from "../serve-registry";

/** A registry of its own, whose clock the demo sets. */
export interface DemoRegistry {
  readonly origin: string;
  readonly keys: LocalKeys;
  /** E.g. libsql in ./data/demo */
  readonly place: string;
  at(moment: string): void;
  close(): Promise<void>;
}

const SAMPLE = join(__dirname, "..", "..", "..", "data", "sample");

/**
 * Opens an empty registry at a moment and loads the sample. The demo's own folder is emptied first; rejects with StartupFailure
 * where another place holds a register already.
 */
export async function openDemoRegistry(moment: string): Promise<DemoRegistry> {
  let now = new Date(moment);
  const clock: Clock = { now: () => now };
  const settings = gatewayEnvironment();
  const { config: place, isOwnFolder } = demoConfig();
  if (isOwnFolder) rmSync(place.dataDir, { recursive: true, force: true });
  const config = { ...place, clock };
  const log = createLog("demo", "error");
  const graph = new LateGraph();
  const logs = new OwnLogs();
  const subgraphs = await openSubgraphs(config, log, { roundsEveryMs: config.roundsEveryMs, askGraph: graph.ask, logs });
  if ((await loadSampleOnce(subgraphs, SAMPLE, clock)) === null) {
    await closeSubgraphs(subgraphs);
    throw new StartupFailure("the demo plays on a registry of its own: this place holds one already, name another by DATABASE_URL or DATA_DIR");
  }
  const keys = await LocalKeys.open(localKeyFile(config.dataDir));
  const authenticate = createAuthenticate({ issuer: LOCAL_ISSUER, audience: LOCAL_AUDIENCE, keys: keys.verifier() });
  const gateway = await serveRegistry({ subgraphs: Object.values(subgraphs), settings, authenticate, clock, log, logs });
  graph.opened(gateway);
  return {
    origin: `http://127.0.0.1:${gateway.port}`,
    keys,
    place: `${config.databases.catalogue.engine}${config.databases.catalogue.engine === "libsql" ? ` in ${config.dataDir}` : ""}`,
    at: (other) => {
      now = new Date(other);
    },
    close: async () => {
      await gateway.close();
      await closeSubgraphs(subgraphs);
    },
  };
}
