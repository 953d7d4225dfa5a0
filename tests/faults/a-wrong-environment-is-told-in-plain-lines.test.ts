import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createConnection } from "mysql2/promise";
import { testDatabaseUrl } from "../support/config";
import { buildHouse, houseProcess } from "../support/house-process";
import { describeWith } from "../support/needs";
import { databaseServerNeed } from "../support/registry-place";

const REGISTRY = "scripts/dist/start-registry.js";
const SAMPLE = "scripts/dist/load-sample.js";
const GATEWAY = "gateway/dist/main.js";
const CATALOGUE = "subgraphs/catalogue/dist/main.js";
const SUBGRAPH_SECRET = "a secret of these tests";
const NO_SERVER = "mariadb://root:hunter2@127.0.0.1:1/registry";

let folder = "";
let taken: Server;
beforeAll(async () => {
  buildHouse();
  folder = mkdtempSync(join(tmpdir(), "tizilim-wrong-"));
  writeFileSync(join(folder, "file"), "");
  for (const [name, text] of [["broken/catalogue.sqlite", "no database, but long enough to be read as one. ".repeat(9)], ["keys/identity/key.json", '{"kty":']] as const) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  taken = await new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => resolve(server));
  });
});
afterAll(() => {
  taken.close();
  rmSync(folder, { recursive: true, force: true });
});

const takenPort = (): string => String((taken.address() as AddressInfo).port);

/** Lines that the process wrote, once it has ended with a code that is not 0. */
async function toldBy(file: string, environment: Readonly<Record<string, string>>): Promise<string[]> {
  const process = houseProcess(file, { DATA_DIR: join(folder, "data"), HOST: "127.0.0.1", PORT: "0", ...environment });
  expect(await process.ended).toBe(1);
  const output = process.output();
  expect(output).not.toMatch(/^\s+at |node_modules|hunter2/m);
  return output.trim().split("\n").filter((line) => !line.startsWith("· "));
}

type Case = readonly [title: string, file: string, environment: () => Record<string, string>, lines: ReadonlyArray<RegExp>];
const CASES: ReadonlyArray<Case> = [
  ["an unreachable database", REGISTRY, () => ({ DATABASE_URL: NO_SERVER }), [/^cannot start: the database mariadb:\/\/127\.0\.0\.1:1\/registry_\w+ is not reachable \(ECONNREFUSED\): check DATABASE_URL and that the server runs$/]],
  ["an unreachable database of a subgraph", CATALOGUE, () => ({ SUBGRAPH_SECRET, DATABASE_URL: NO_SERVER }), [/is not reachable/]],
  ["an unreachable database of the loader", SAMPLE, () => ({ DATABASE_URL: NO_SERVER }), [/is not reachable/]],
  ["an address of a database that is none", REGISTRY, () => ({ DATABASE_URL: "registry" }), [/^cannot start: DATABASE_URL is no URL; write mariadb:/]],
  ["an engine that is not known", REGISTRY, () => ({ DATABASE_URL: "postgres://x/registry" }), [/^cannot start: DATABASE_URL names the engine "postgres"; known are mariadb and mysql$/]],
  ["a DATA_DIR that cannot be written", REGISTRY, () => ({ DATA_DIR: join(folder, "file/data") }), [/^cannot start: DATA_DIR \S+file\/data cannot be written: choose another folder/]],
  ["a database file that is none", REGISTRY, () => ({ DATA_DIR: join(folder, "broken") }), [/^cannot start: the database file \S+catalogue\.sqlite cannot be used \(SQLITE_NOTADB\): check DATA_DIR/]],
  ["a broken key pair", REGISTRY, () => ({ DATA_DIR: join(folder, "keys") }), [/^cannot start: the key pair in \S+key\.json cannot be read: put it back/]],
  ["a port in use", REGISTRY, () => ({ PORT: takenPort() }), [/^cannot start: Port \d+ is in use: stop what listens there, or set PORT/]],
  ["a port in use by a subgraph", CATALOGUE, () => ({ SUBGRAPH_SECRET, PORT: takenPort() }), [/^cannot start: port \d+ is in use: set PORT to another/]],
  ["an address of another machine", CATALOGUE, () => ({ SUBGRAPH_SECRET, HOST: "192.0.2.1" }), [/^cannot start: the address 192\.0\.2\.1 is none of this machine: check HOST$/]],
  ["several settings that are wrong", REGISTRY, () => ({ PORT: "x", CLOCK: "noon", LIMITS: "some" }), [/The environment is not right:$/, /PORT must be a number$/, /LIMITS must be default or off$/, /CLOCK is neither a moment like 2026-/]],
  ["several settings of a subgraph that are wrong", CATALOGUE, () => ({ PORT: "x", CLOCK: "noon" }), [/PORT is a port/, /SUBGRAPH_SECRET is one or more secrets/, /CLOCK is a moment like/]],
  ["a gateway without the secret of the registry's subgraphs", GATEWAY, () => ({}), [/^cannot start: SUBGRAPH_SECRET is needed: the registry's subgraphs answer signed calls only/]],
  ["an unknown supergraph file", GATEWAY, () => ({ SUPERGRAPH: "other.graphql" }), [/^cannot start: There is no supergraph file other\.graphql: check SUPERGRAPH\.$/]],
];

describe("a process that cannot start", () => {
  it.each(CASES)("tells %s in one line for each fault, and ends with 1", async (_title, file, environment, lines) => {
    const told = await toldBy(file, environment());
    expect(told).toHaveLength(lines.length);
    lines.forEach((line, at) => expect(told[at]).toMatch(line));
  });

  describeWith(databaseServerNeed(), "over a database server", () => {
    const other = testDatabaseUrl.startsWith("mysql") ? testDatabaseUrl.replace(/^mysql/, "mariadb") : testDatabaseUrl.replace(/^mariadb/, "mysql");

    it("tells MariaDB and MySQL apart, and writes nothing into the wrong one", async () => {
      const [line, ...more] = await toldBy(CATALOGUE, { SUBGRAPH_SECRET, DATABASE_URL: `${other.replace(/\/+$/, "")}/tizilim_test_wrong` });
      expect(line).toMatch(/^cannot start: DATABASE_URL says (mysql, but the server is mariadb|mariadb, but the server is mysql) .+: write (mariadb|mysql):\/\/ in DATABASE_URL$/);
      expect(more).toEqual([]);
      const connection = await createConnection({ uri: testDatabaseUrl.replace(/^mariadb:/, "mysql:") });
      const [schemas] = await connection.query("SHOW DATABASES LIKE 'tizilim\\_test\\_wrong%'");
      await connection.end();
      expect(schemas).toEqual([]);
    });
  });
});
