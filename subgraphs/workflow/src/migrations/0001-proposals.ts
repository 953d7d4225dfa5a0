import { createLogHead } from "@tizilim/common/database/log-head";
import { createHeartbeat, createTable, id, instant, nullable, primary, text, whole } from "@tizilim/common/database/migration-tables";
import type { MigrationInterface, QueryRunner } from "typeorm";
import { WORKFLOW_HEAD } from "../log/workflow-head";

/** Proposals, and the end of the log in which their changes will be numbered. */
export class Proposals1700000000001 implements MigrationInterface {
  readonly name = "Proposals1700000000001";

  async up(runner: QueryRunner): Promise<void> {
    await createHeartbeat(runner);
    await createLogHead(runner, WORKFLOW_HEAD);
    await createTable(
      runner,
      "proposal",
      {
        id: primary(id()),
        kind: text(8),
        category: text(24),
        status: text(24),
        periodId: text(8),
        serviceCode: nullable(id(16)),
        bodyId: id(),
        version: whole(),
        createdAt: instant(),
      },
      [
        { name: "proposal_made", columnNames: ["createdAt", "id"] },
        { name: "proposal_service", columnNames: ["serviceCode", "createdAt", "id"] },
        { name: "proposal_body", columnNames: ["bodyId", "createdAt", "id"] },
        { name: "proposal_period", columnNames: ["periodId", "createdAt", "id"] },
      ],
    );
  }

  async down(): Promise<void> {
    throw new Error("proposals are never dropped");
  }
}
