import type { EntityManager } from "typeorm";
import type { SqlValue } from "./reader";

/** Runs an UPDATE or DELETE within a transaction and tells how many rows its condition met, whether or not they differ now. */
export async function changedRows(writer: EntityManager, sql: string, parameters: ReadonlyArray<SqlValue>): Promise<number> {
  if (writer.queryRunner === undefined) throw new Error("rows are counted within a transaction only");
  const { affected } = await writer.queryRunner.query(sql, [...parameters], true);
  if (affected === undefined) throw new Error("the statement changes nothing");
  return affected;
}
