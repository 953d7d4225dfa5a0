import type { QueryRunner } from "typeorm";
import { createTable, id, instant, longText, primary, text } from "../database/migration-tables";

export const IDEMPOTENCY_TABLE = "idempotent_call";

/** Answers that were given, kept in the database whose change they tell of. */
export function createIdempotencyTable(runner: QueryRunner): Promise<void> {
  return createTable(runner, IDEMPOTENCY_TABLE, {
    id: primary(id()),
    operation: text(64),
    fingerprint: id(),
    answer: longText(),
    answeredAt: instant(),
  });
}
