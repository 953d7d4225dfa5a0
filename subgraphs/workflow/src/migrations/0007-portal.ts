import { createTable, id, instant, longText, nullable, primary, text, whole } from "@tizilim/common/database/migration-tables";
import type { MigrationInterface, QueryRunner } from "typeorm";

/** RULES-2025/24: what was put out on the e-government portal, and when; lines are added and never changed. */
export class Portal1700000000007 implements MigrationInterface {
  readonly name = "Portal1700000000007";

  async up(runner: QueryRunner): Promise<void> {
    // `number` is that of the confirmation: one call confirms many services.
    await createTable(
      runner,
      "portal_publication",
      {
        code: primary(id(16)), number: primary(whole()), revision: whole(), publishedAt: instant(), recordedAt: instant(), recordedBy: text(255),
        proposalId: nullable(id()), details: longText(),
      },
      [{ name: "portal_publication_proposal", columnNames: ["proposalId"] }],
    );
  }

  async down(): Promise<void> {
    throw new Error("what was put out was put out");
  }
}
