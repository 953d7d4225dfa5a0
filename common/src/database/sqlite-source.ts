import { accessSync, constants, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { DataSourceOptions } from "typeorm";
import { StartupFailure } from "./startup-failure";
import type { StatementCounter } from "./statement-counter";

/** Milliseconds that a writer waits for another process's transaction on the same file. */
const BUSY_TIMEOUT_MS = 10_000;

interface Pragmas {
  pragma(source: string): unknown;
}

/**
 * libsql speaks better-sqlite3's interface. WAL lets readers see the last committed state while a writer works;
 * `synchronous=FULL` is set on every open, because a reopened WAL database falls back to NORMAL.
 */
export function sqliteSource(file: string, counter: StatementCounter): DataSourceOptions {
  requireWritableFolder(dirname(file));
  return {
    type: "better-sqlite3",
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- TypeORM wants the module itself
    driver: require("libsql") as unknown,
    database: file,
    prepareDatabase: (database: Pragmas) => {
      database.pragma(`busy_timeout=${BUSY_TIMEOUT_MS}`);
      database.pragma("journal_mode=WAL");
      database.pragma("synchronous=FULL");
      database.pragma("foreign_keys=ON");
    },
    logger: counter,
  };
}

/** What SQLite says of a file that is none of its own, is broken, or may not be used by this user. */
const FILE_FAULTS = new Set(["SQLITE_NOTADB", "SQLITE_CORRUPT", "SQLITE_CANTOPEN", "SQLITE_READONLY", "SQLITE_PERM", "SQLITE_IOERR"]);

/** The failure as an operator can mend it; what is no fault of the file comes back as it is. */
export function fileFailure(error: unknown, file: string): unknown {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  if (!FILE_FAULTS.has(code)) return error;
  return new StartupFailure(`the database file ${file} cannot be used (${code}): check DATA_DIR, the right to write there, and what the file is`);
}

function requireWritableFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    throw new StartupFailure(`DATA_DIR ${folder} cannot be written: choose another folder or give this user the right to it`);
  }
}
