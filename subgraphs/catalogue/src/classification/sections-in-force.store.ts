import { temporalCondition } from "@tizilim/common/database/temporal-condition";
import { NOW } from "@tizilim/common/pure/as-of";
import type { Day } from "@tizilim/common/pure/day";
import type { EntityManager } from "typeorm";

/** Codes of the sections in force on a day, as it is known to the writer. */
export async function sectionsInForce(writer: EntityManager, day: Day): Promise<ReadonlySet<string>> {
  const temporal = temporalCondition(NOW, day);
  const rows: Array<{ subject: string }> = await writer.query(`SELECT subject FROM section_version WHERE ${temporal.sql}`, [...temporal.parameters]);
  return new Set(rows.map(({ subject }) => subject));
}
