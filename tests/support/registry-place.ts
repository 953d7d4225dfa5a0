import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { databaseSettings, type DatabaseSettings } from "@tizilim/common/database/database-settings";
import { createConnection } from "mysql2/promise";
import { databaseServerRequired, testDatabaseUrl } from "./config";
import type { Need } from "./needs";
import { serverAnswers } from "./server-answers";

/** Where a registry under test keeps its data; gone after `remove`. */
export interface RegistryPlace {
  readonly environment: Readonly<Record<string, string>>;
  /** To read and write beside the running registry. */
  settings(subgraph: string): DatabaseSettings;
  remove(): Promise<void>;
}

/** Files of the embedded database in a folder of their own. */
export function embeddedPlace(): RegistryPlace {
  const folder = mkdtempSync(join(tmpdir(), "tizilim-registry-"));
  return {
    environment: { DATA_DIR: folder },
    settings: (subgraph) => settingsOf(undefined, folder, subgraph),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Schemas of their own on the server of TEST_DATABASE_URL. */
export function serverPlace(): RegistryPlace {
  const prefix = `tizilim_test_${randomBytes(4).toString("hex")}`;
  const url = `${testDatabaseUrl.replace(/\/+$/, "")}/${prefix}`;
  const folder = mkdtempSync(join(tmpdir(), "tizilim-registry-"));
  return {
    environment: { DATABASE_URL: url, DATA_DIR: folder },
    settings: (subgraph) => settingsOf(url, folder, subgraph),
    remove: async () => {
      rmSync(folder, { recursive: true, force: true });
      const connection = await createConnection({ uri: testDatabaseUrl.replace(/^mariadb:/, "mysql:") });
      for (const subgraph of ["catalogue", "workflow", "legal", "delivery"]) await connection.query(`DROP DATABASE IF EXISTS \`${prefix}_${subgraph}\``);
      await connection.end();
    },
  };
}

export function databaseServerNeed(): Need {
  const { hostname, port } = new URL(testDatabaseUrl);
  return {
    what: `a database server at ${hostname}:${port || 3306}`,
    met: serverAnswers(hostname, Number(port || 3306)),
    required: databaseServerRequired,
    requiredBy: "TIZILIM_REQUIRE_MARIADB=1",
  };
}

function settingsOf(url: string | undefined, folder: string, subgraph: string): DatabaseSettings {
  const settings = databaseSettings(url, folder, subgraph);
  if (typeof settings === "string") throw new Error(`TEST_DATABASE_URL ${settings}`);
  return settings;
}
