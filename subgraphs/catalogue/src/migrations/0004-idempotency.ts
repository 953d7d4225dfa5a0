import { createIdempotencyTable, IDEMPOTENCY_TABLE } from "@tizilim/common/idempotency/idempotency-table";
import type { MigrationInterface, QueryRunner } from "typeorm";

/** Answers of mutations by their keys. */
export class Idempotency1700000000004 implements MigrationInterface {
  readonly name = "Idempotency1700000000004";

  up(runner: QueryRunner): Promise<void> {
    return createIdempotencyTable(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(IDEMPOTENCY_TABLE);
  }
}
