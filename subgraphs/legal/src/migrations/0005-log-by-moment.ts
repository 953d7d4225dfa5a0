import type { MigrationInterface, QueryRunner } from "typeorm";

/** Where the acts' log ended at a moment. */
export class LogByMoment1700000000005 implements MigrationInterface {
  readonly name = "LogByMoment1700000000005";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE INDEX legal_change_at ON legal_change (at, number)");
  }

  async down(): Promise<void> {
    throw new Error("a log is always asked by its moments");
  }
}
