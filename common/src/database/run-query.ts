import type { Reader, SqlValue } from "./reader";
import type { EntityManager } from "typeorm";

/** Reads rows: outside a transaction, or with what the transaction has written itself. */
export type RunQuery = <T>(sql: string, parameters?: ReadonlyArray<SqlValue>) => Promise<T[]>;

export function queryOf(reader: Reader): RunQuery {
  return (sql, parameters) => reader.rows(sql, parameters);
}

export function queryWithin(writer: EntityManager): RunQuery {
  return (sql, parameters = []) => writer.query(sql, [...parameters]);
}
