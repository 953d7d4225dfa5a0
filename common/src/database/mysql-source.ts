import { createConnection, type Connection, type RowDataPacket } from "mysql2/promise";
import type { DataSourceOptions } from "typeorm";
import type { DatabaseSettings } from "./database-settings";
import { StartupFailure } from "./startup-failure";
import type { StatementCounter } from "./statement-counter";

type ServerSettings = Exclude<DatabaseSettings, { engine: "libsql" }>;

const CONNECT_TIMEOUT_MS = 5_000;
const POOL_SIZE = 10;

/**
 * One binary collation for every column: equality and order are those of the embedded database, and what Kazakh and
 * Russian need beyond that is stored as keys made in code.
 */
export const COLLATION = "utf8mb4_bin";

export function mysqlSource(settings: ServerSettings, counter: StatementCounter): DataSourceOptions {
  return {
    type: settings.engine,
    host: settings.host,
    port: settings.port,
    username: settings.username,
    password: settings.password,
    database: settings.database,
    charset: COLLATION,
    timezone: "Z",
    dateStrings: true,
    poolSize: POOL_SIZE,
    connectTimeout: CONNECT_TIMEOUT_MS,
    logger: counter,
  };
}

/** Makes the schema where the user may, so that a fresh server needs no preparation; only on the engine that was named. */
export async function ensureSchema(settings: ServerSettings): Promise<void> {
  const place = `${settings.engine}://${settings.host}:${settings.port}/${settings.database}`;
  try {
    const connection = await createConnection({
      host: settings.host,
      port: settings.port,
      user: settings.username,
      password: settings.password,
      connectTimeout: CONNECT_TIMEOUT_MS,
    });
    try {
      await requireEngine(connection, settings.engine);
      await connection.query(`CREATE DATABASE IF NOT EXISTS \`${settings.database}\` CHARACTER SET utf8mb4 COLLATE ${COLLATION}`);
    } finally {
      await connection.end();
    }
  } catch (error) {
    if (error instanceof StartupFailure) throw error;
    throw new StartupFailure(`the database ${place} is not reachable (${codeOf(error)}): check DATABASE_URL and that the server runs`);
  }
}

/** MariaDB and MySQL speak nearly one language, but TypeORM harms JSON columns when it takes one for the other. */
async function requireEngine(connection: Connection, engine: "mariadb" | "mysql"): Promise<void> {
  const [rows] = await connection.query<Array<RowDataPacket & { version: string }>>("SELECT VERSION() AS version");
  const version = rows[0]?.version ?? "";
  const found = /mariadb/i.test(version) ? "mariadb" : "mysql";
  if (found !== engine) {
    throw new StartupFailure(`DATABASE_URL says ${engine}, but the server is ${found} ${version}: write ${found}:// in DATABASE_URL`);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "no answer";
}
