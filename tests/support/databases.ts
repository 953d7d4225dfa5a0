import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe } from "@jest/globals";
import { databaseSettings, type DatabaseSettings } from "@tizilim/common/database/database-settings";
import { createConnection } from "mysql2/promise";
import { databaseServerRequired, testDatabaseUrl } from "./config";
import { describeWith } from "./needs";
import { serverAnswers } from "./server-answers";

/** An engine with room for the tables of any subgraph; emptied and given back after the tests. */
export interface TestPlace {
  readonly engine: DatabaseSettings["engine"];
  /** Settings of an empty database; another `room` is another database of the same subgraph. */
  settings(subgraph: string, room?: string): DatabaseSettings;
}

/**
 * Defines the same tests for the embedded database and for the server of TEST_DATABASE_URL. Where that server does not
 * answer, its tests are left out with a line that says so; TIZILIM_REQUIRE_MARIADB=1 makes that a failure.
 */
export function eachDatabase(define: (place: TestPlace) => void): void {
  describe("on libsql", () => define(embedded()));
  const { hostname, port, protocol } = new URL(testDatabaseUrl);
  const server = {
    what: `a database server at ${hostname}:${port || 3306}`,
    met: serverAnswers(hostname, Number(port || 3306)),
    required: databaseServerRequired,
    requiredBy: "TIZILIM_REQUIRE_MARIADB=1",
  };
  describeWith(server, `on ${protocol.slice(0, -1)}`, () => define(onServer(testDatabaseUrl)));
}

function embedded(): TestPlace {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "tizilim-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return { engine: "libsql", settings: (subgraph, room = "") => settingsOf(undefined, join(folder, room), subgraph) };
}

function onServer(url: string): TestPlace {
  const rooms = new Set<string>();
  const prefix = `tizilim_test_${process.pid}_${Math.random().toString(36).slice(2, 8)}`;
  afterAll(async () => {
    const connection = await createConnection({ uri: url.replace(/^mariadb:/, "mysql:") });
    for (const room of rooms) await connection.query(`DROP DATABASE IF EXISTS \`${room}\``);
    await connection.end();
  });
  return {
    engine: url.startsWith("mysql") ? "mysql" : "mariadb",
    settings: (subgraph, room = "") => {
      const settings = settingsOf(`${url.replace(/\/+$/, "")}/${prefix}${room}`, "", subgraph);
      if (settings.engine !== "libsql") rooms.add(settings.database);
      return settings;
    },
  };
}

function settingsOf(url: string | undefined, folder: string, subgraph: string): DatabaseSettings {
  const settings = databaseSettings(url, folder, subgraph);
  if (typeof settings === "string") throw new Error(`TEST_DATABASE_URL ${settings}`);
  return settings;
}
