import type { SqlValue } from "@tizilim/common/database/reader";
import type { EntityManager } from "typeorm";

/** Rows of one statement, so that it fits the parameters that every database takes. */
const MOST_ROWS = 500;

/** Gives each of the rows a value of its own in one column, many rows in one statement. */
export async function setColumn(
  writer: EntityManager,
  table: string,
  { key, column }: { readonly key: string; readonly column: string },
  values: ReadonlyArray<readonly [key: string, value: SqlValue]>,
): Promise<void> {
  for (let at = 0; at < values.length; at += MOST_ROWS) {
    const some = values.slice(at, at + MOST_ROWS);
    await writer.query(
      `UPDATE ${table} SET ${column} = CASE ${key} ${some.map(() => "WHEN ? THEN ?").join(" ")} END WHERE ${key} IN (${some.map(() => "?").join(", ")})`,
      [...some.flat(), ...some.map(([name]) => name)],
    );
  }
}
