import { createTable, id, primary } from "@tizilim/common/database/migration-tables";
import type { MigrationInterface, QueryRunner } from "typeorm";

/** RULES-2025/8, 9, 11: which proposals were made of services found in acts, and which of those waited at a look at the register. */
export class FoundServices1700000000009 implements MigrationInterface {
  readonly name = "FoundServices1700000000009";

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, "candidate_proposal", { proposalId: primary(id()), candidate: id() }, [{ name: "candidate_proposal_candidate", columnNames: ["candidate"] }]);
    await runner.query("ALTER TABLE monitoring_run ADD COLUMN waiting longtext NULL");
    await runner.query("CREATE INDEX found_service_act ON found_service (actId)");
  }

  async down(): Promise<void> {
    throw new Error("what was proposed is never dropped");
  }
}
