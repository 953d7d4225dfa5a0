import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who alone has written at a proposal: by it the author of a draft sees the draft. */
export class SoleWriter1700000000010 implements MigrationInterface {
  readonly name = "SoleWriter1700000000010";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE proposal ADD COLUMN soleWriter varchar(255) NULL");
    await runner.query(
      "UPDATE proposal SET soleWriter = (SELECT CASE WHEN MIN(e.actor) = MAX(e.actor) THEN MIN(e.actor) END FROM proposal_event e " +
        "WHERE e.proposalId = proposal.id AND e.what IN ('CREATED', 'UPDATED', 'REBASED'))",
    );
  }

  async down(): Promise<void> {
    throw new Error("who wrote what is never dropped");
  }
}
