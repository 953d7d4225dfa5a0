import type { EntityManager } from "typeorm";
import type { SqlValue } from "./reader";

/** SQLite takes 32,766 parameters in one statement. */
const MOST_PARAMETERS = 30_000;
/** So that a statement of long texts fits a server's packet. */
const MOST_ROWS = 500;

/** Inserts rows that all have the columns of the first, as many in one statement as every database takes. */
export async function insertRows(writer: EntityManager, table: string, rows: ReadonlyArray<Readonly<Record<string, SqlValue>>>): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const size = Math.min(MOST_ROWS, Math.floor(MOST_PARAMETERS / Math.max(1, columns.length)));
  const row = `(${columns.map(() => "?").join(", ")})`;
  for (let at = 0; at < rows.length; at += size) {
    const some = rows.slice(at, at + size);
    await writer.query(
      `INSERT INTO ${table} (${columns.join(", ")}) VALUES ${some.map(() => row).join(", ")}`,
      some.flatMap((values) => columns.map((column) => values[column] ?? null)),
    );
  }
}
