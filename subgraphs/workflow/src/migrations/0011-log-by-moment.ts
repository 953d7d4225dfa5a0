import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * From when each line of the proposals' log is known: `at` is what the clock said when it was decided, and clocks of two
 * processes run apart. Lines of before are known from what their clock said.
 */
export class LogByMoment1700000000011 implements MigrationInterface {
  readonly name = "LogByMoment1700000000011";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE proposal_event ADD COLUMN recordedAt varchar(27) NOT NULL DEFAULT ''");
    await runner.query("UPDATE proposal_event SET recordedAt = at");
    await runner.query("CREATE INDEX proposal_event_recorded ON proposal_event (recordedAt, number)");
  }

  async down(): Promise<void> {
    throw new Error("a log is always asked by its moments");
  }
}
