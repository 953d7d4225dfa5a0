import { join } from "node:path";
import { readSubgraphEnvironment, type Environment, type SubgraphEnvironment } from "@tizilim/common/config/subgraph-environment";
import { StartupFailure } from "@tizilim/common/database/startup-failure";
import { z } from "zod";
import { isKeyName } from "./domain/proof/note-key";
import type { CheckpointSettings } from "./proof/checkpoint-settings";
import { signingKeyOf } from "./proof/signing-key-of";

export interface CatalogueEnvironment extends SubgraphEnvironment {
  readonly checkpoints: CheckpointSettings;
}

const SETTINGS = {
  CHECKPOINT_ORIGIN: z.string().default("tizilim/register").refine(isKeyName, "is a name without spaces and +, such as tizilim.kz/register"),
  CHECKPOINT_KEY: z.string().default("").refine((text) => text === "" || signingKeyOf(text) !== null, "is an Ed25519 key: base64 of its PKCS #8 form"),
};

/** Throws StartupFailure with every fault of the environment at once. */
export function catalogueConfig(environment: NodeJS.ProcessEnv = process.env): CatalogueEnvironment {
  const { CHECKPOINT_ORIGIN, CHECKPOINT_KEY, ...shared } = readSubgraphEnvironment(environment, { subgraph: "catalogue", port: 4001 }, SETTINGS);
  return { ...shared, checkpoints: settingsOf({ CHECKPOINT_ORIGIN, CHECKPOINT_KEY }, environment) };
}

/** The settings alone, for a process that holds more than the catalogue. Throws StartupFailure with every fault at once. */
export function checkpointSettings(environment: NodeJS.ProcessEnv = process.env): CheckpointSettings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""));
  const read = z.object(SETTINGS).safeParse(given);
  if (read.success) return settingsOf(read.data, environment);
  throw new StartupFailure(read.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`).join("\n"));
}

/** A server's tables may be served from many machines, of which none is to make a key of its own. */
function settingsOf({ CHECKPOINT_ORIGIN: origin, CHECKPOINT_KEY: key }: Record<keyof typeof SETTINGS, string>, environment: Environment): CheckpointSettings {
  const keyFile = environment["DATABASE_URL"] ? null : join(environment["DATA_DIR"] || "./data", "identity", "checkpoint-key");
  return { origin, key: key === "" ? null : signingKeyOf(key), keyFile };
}
