import { createTable, instant, primary, text, whole } from "@tizilim/common/database/migration-tables";
import type { MigrationInterface, QueryRunner } from "typeorm";

/** Keys of the bodies that witness checkpoints, and their signatures: lines are added and never changed. */
export class Witnesses1700000000007 implements MigrationInterface {
  readonly name = "Witnesses1700000000007";

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      "witness_key",
      { number: primary(whole()), body: text(24), noteKey: text(), registeredBy: text(), registeredAt: instant() },
      [{ name: "witness_key_once", columnNames: ["noteKey"], isUnique: true }],
    );
    await createTable(runner, "checkpoint_cosignature", {
      size: primary(whole()),
      body: primary(text(24)),
      keyNumber: whole(),
      line: text(500),
      cosignedAt: instant(),
    });
  }

  async down(): Promise<void> {
    throw new Error("what witnesses signed is never dropped");
  }
}
