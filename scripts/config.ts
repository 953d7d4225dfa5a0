import { readRounds } from "@tizilim/common/config/rounds";
import { databaseSettings, type DatabaseSettings } from "@tizilim/common/database/database-settings";
import { StartupFailure } from "@tizilim/common/database/startup-failure";
import { parseClock, systemClock, type Clock } from "@tizilim/common/pure/clock";
import { checkpointSettings } from "@tizilim/catalogue/config";
import type { CheckpointSettings } from "@tizilim/catalogue/proof/checkpoint-settings";
import { deliverySettings, type DeliverySettings } from "@tizilim/delivery/config";
import { workflowPolicy } from "@tizilim/workflow/config";
import type { DeadlinePolicy } from "@tizilim/workflow/domain/deadline-policy";
import { join } from "node:path";

export const SUBGRAPHS = ["catalogue", "workflow", "legal", "delivery"] as const;
export type SubgraphName = (typeof SUBGRAPHS)[number];

/** What the registry in one process is told beside the gateway's own settings. */
export interface RegistryConfig {
  readonly dataDir: string;
  readonly databases: Readonly<Record<SubgraphName, DatabaseSettings>>;
  readonly clock: Clock;
  /** As it was written, for the banner; null when the system's clock runs. */
  readonly clockSetting: string | null;
  readonly policy: DeadlinePolicy;
  readonly delivery: DeliverySettings;
  readonly checkpoints: CheckpointSettings;
  /** Milliseconds between rounds of what the subgraphs do by themselves; null: only when asked. */
  readonly roundsEveryMs: number | null;
}

/** Throws StartupFailure with every fault at once. */
export function registryConfig(environment: NodeJS.ProcessEnv = process.env): RegistryConfig {
  const dataDir = environment["DATA_DIR"] || "./data";
  const faults: string[] = [];
  const databases = Object.fromEntries(
    SUBGRAPHS.map((subgraph) => {
      const settings = databaseSettings(environment["DATABASE_URL"], dataDir, subgraph);
      if (typeof settings === "string" && !faults.includes(`DATABASE_URL ${settings}`)) faults.push(`DATABASE_URL ${settings}`);
      return [subgraph, settings];
    }),
  ) as Record<SubgraphName, DatabaseSettings>;
  const clockSetting = environment["CLOCK"] || null;
  let clock = systemClock;
  try {
    if (clockSetting !== null) clock = parseClock(clockSetting);
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
  }
  if (faults.length > 0) throw new StartupFailure(faults.join("\n"));
  return {
    dataDir, databases, clock, clockSetting, policy: workflowPolicy(environment), delivery: deliverySettings(environment),
    checkpoints: checkpointSettings(environment), roundsEveryMs: readRounds(environment),
  };
}

export interface ProcessPlan {
  /** Where it answers /readyz. */
  readonly port: number;
  readonly environment: NodeJS.ProcessEnv;
}

/** Surroundings of the processes on one machine: the gateway on PORT, the subgraphs on the ports after it, then a worker of deliveries. */
export function processPlans(secret: string, environment: NodeJS.ProcessEnv = process.env): Readonly<Record<SubgraphName | "gateway" | "worker", ProcessPlan>> {
  const port = Number(environment["PORT"] || 4000);
  const ports = { catalogue: port + 1, workflow: port + 2, legal: port + 3, delivery: port + 4, worker: port + 5 };
  const addresses = SUBGRAPHS.map((name) => `${name}=http://127.0.0.1:${ports[name]}/graphql`).join(",");
  const shared = {
    ...environment, SUBGRAPH_SECRET: environment["SUBGRAPH_SECRET"] || secret, SUBGRAPH_URLS: addresses, GATEWAY_URL: `http://127.0.0.1:${port}/graphql`,
  };
  const behind = (name: keyof typeof ports): ProcessPlan => ({ port: ports[name], environment: { ...shared, PORT: String(ports[name]), HOST: "127.0.0.1" } });
  return {
    catalogue: behind("catalogue"),
    workflow: behind("workflow"),
    legal: behind("legal"),
    delivery: behind("delivery"),
    gateway: { port, environment: { ...shared, PORT: String(port), SUPERGRAPH: "" } },
    worker: behind("worker"),
  };
}

/** The same over the embedded database of another folder, as a tool's option names it; undefined: as the environment says. */
export function registryConfigIn(dataDir: string | undefined, environment: NodeJS.ProcessEnv = process.env): RegistryConfig {
  return registryConfig(dataDir === undefined ? environment : { ...environment, DATA_DIR: dataDir, DATABASE_URL: "" });
}

/** Where the demo plays: a folder of its own unless another is named, and the server where one is. */
export function demoConfig(environment: NodeJS.ProcessEnv = process.env): { readonly config: RegistryConfig; readonly isOwnFolder: boolean } {
  const isOwnFolder = !environment["DATA_DIR"];
  return { config: registryConfig({ ...environment, CLOCK: "", DATA_DIR: environment["DATA_DIR"] || DEMO_FOLDER }), isOwnFolder };
}

const DEMO_FOLDER = "./data/demo";

/** Where the key pair of this installation lies. */
export function localKeyFile(dataDir: string): string {
  return join(dataDir, "identity", "key.json");
}
