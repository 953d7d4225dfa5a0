import { createTable, day, id, instant, longText, nullable, primary, text, whole } from "@tizilim/common/database/migration-tables";
import type { MigrationInterface, QueryRunner } from "typeorm";

/** What is recorded of duties beside what follows from proposals, inventories and the logs. */
export class Duties1700000000006 implements MigrationInterface {
  readonly name = "Duties1700000000006";

  async up(runner: QueryRunner): Promise<void> {
    // The period that a proposal was drafted for is that of the duty which it meets, late or not.
    await runner.query("ALTER TABLE proposal ADD COLUMN draftedFor varchar(8) NULL");
    await runner.query("UPDATE proposal SET draftedFor = periodId WHERE handedIn = 1");
    await runner.query("CREATE INDEX proposal_part ON proposal (draftedFor, bodyId, category)");
    await runner.query("CREATE INDEX register_line_kind ON register_line (kind, proposal)");
    await createTable(
      runner,
      "duty_record",
      { duty: primary(id(160)), body: id(), at: instant(), note: nullable(longText()), recordedAt: instant(), recordedBy: text(255) },
      [{ name: "duty_record_body", columnNames: ["body"] }],
    );
    await createTable(
      runner,
      "public_discussion",
      {
        number: primary(whole()), body: id(), actId: id(), places: longText(), fromDay: day(), openedAt: instant(), openedBy: text(255),
        report: nullable(longText()), closedAt: nullable(instant()), closedBy: nullable(text(255)),
      },
      [{ name: "public_discussion_body", columnNames: ["body", "actId"] }],
    );
    await createTable(
      runner,
      "found_service",
      {
        id: primary(id()), actId: nullable(id()), body: nullable(id()), foundOn: day(), nameKk: nullable(longText()), nameRu: nullable(longText()),
        settledAt: nullable(instant()),
      },
      [{ name: "found_service_body", columnNames: ["body"] }],
    );
  }

  async down(): Promise<void> {
    throw new Error("what was recorded of duties is never dropped");
  }
}
