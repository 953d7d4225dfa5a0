import { registryError } from "../graphql/registry-error";
import type { RegistryDatabase } from "./registry-database";

export type SqlValue = string | number | null;

/** Told of each statement; what it returns is called when the statement has ended, with the fault if there was one. */
export type StatementWatch = (sql: string) => (fault?: string) => void;

/** Reads for one request: no statement is begun after the deadline, and a server ends one that outlives it. */
export class Reader {
  constructor(
    private readonly database: Pick<RegistryDatabase, "engine" | "reader">,
    /** Epoch milliseconds; undefined: no limit. */
    private readonly deadline: number | undefined,
    private readonly now: () => number = Date.now,
    private readonly watch?: StatementWatch,
  ) {}

  async rows<T>(sql: string, parameters: ReadonlyArray<SqlValue> = []): Promise<T[]> {
    const left = this.deadline === undefined ? undefined : this.deadline - this.now();
    if (left !== undefined && left <= 0) throw late();
    const ended = this.watch?.(sql);
    try {
      const rows: T[] = await this.database.reader.query(this.limited(sql, left), [...parameters]);
      ended?.();
      return rows;
    } catch (error) {
      ended?.("failed");
      throw isTimeLimit(error) ? late() : error;
    }
  }

  /** A column of long text in a list of columns: the embedded database hands out bytes three times as fast as a text. */
  longText(column: string): string {
    return this.database.engine === "libsql" ? `CAST(${column} AS BLOB) AS ${column}` : column;
  }

  async row<T>(sql: string, parameters: ReadonlyArray<SqlValue> = []): Promise<T | null> {
    return (await this.rows<T>(sql, parameters))[0] ?? null;
  }

  private limited(sql: string, left: number | undefined): string {
    if (left === undefined || this.database.engine === "libsql") return sql;
    // Zero would be no limit at all.
    const milliseconds = Math.max(1, Math.ceil(left));
    if (this.database.engine === "mariadb") return `SET STATEMENT max_statement_time=${milliseconds / 1000} FOR ${sql}`;
    return sql.replace(/^\s*SELECT\b/i, `SELECT /*+ MAX_EXECUTION_TIME(${milliseconds}) */`);
  }
}

function late(): Error {
  return registryError("DEADLINE_EXCEEDED", "the answer was not ready within the time given");
}

/** MariaDB 1969, MySQL 3024: the statement outlived its limit. */
function isTimeLimit(error: unknown): boolean {
  return error instanceof Error && "errno" in error && (error.errno === 1969 || error.errno === 3024);
}
