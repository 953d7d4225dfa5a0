import { createTable, day, id, instant, longText, nullable, primary, text, whole } from "@tizilim/common/database/migration-tables";
import { createIdempotencyTable } from "@tizilim/common/idempotency/idempotency-table";
import type { MigrationInterface, QueryRunner } from "typeorm";
import { WORKFLOW_HEAD } from "../log/workflow-head";

/** The life of proposals: their state, their log, their conclusions, the orders that hold them, and what is still to be sent. */
export class Work1700000000002 implements MigrationInterface {
  readonly name = "Work1700000000002";

  async up(runner: QueryRunner): Promise<void> {
    await createIdempotencyTable(runner);
    // Changes that are no proposal's: they move the revision of the workflow without a number in the proposals' log.
    await runner.query(`INSERT INTO ${WORKFLOW_HEAD} (id, number, at) VALUES (2, 0, NULL)`);
    for (const column of PROPOSAL_COLUMNS) await runner.query(`ALTER TABLE proposal ADD COLUMN ${column}`);
    for (const column of ["nameKeyKk", "nameKeyRu", "orderId"]) await runner.query(`CREATE INDEX proposal_${column} ON proposal (${column})`);
    await createTable(
      runner,
      "proposal_event",
      {
        number: primary(whole()), proposalId: id(), version: whole(), what: text(24), status: text(24), at: instant(), actor: text(255), event: longText(),
      },
      [{ name: "proposal_event_once", columnNames: ["proposalId", "version"], isUnique: true }],
    );
    await createTable(
      runner,
      "conclusion",
      { number: primary(id(16)), proposalId: id(), year: whole(), issuedAt: instant(), sentAt: nullable(instant()), grounds: longText() },
      [
        { name: "conclusion_proposal", columnNames: ["proposalId"], isUnique: true },
        { name: "conclusion_year", columnNames: ["year"] },
      ],
    );
    await createTable(
      runner,
      "register_order",
      {
        id: primary(id()), number: text(64), date: day(), effectiveFrom: day(), status: text(16), document: longText(), answer: nullable(longText()),
        placedBy: text(255), placedAt: instant(), answeredAt: nullable(instant()),
      },
      [{ name: "register_order_status", columnNames: ["status"] }],
    );
    await createTable(
      runner,
      "outbox",
      {
        id: primary(id(128)), kind: text(24), subject: id(), attempts: whole(), lastFault: nullable(text(255)),
        writtenAt: instant(), doneAt: nullable(instant()),
      },
      [{ name: "outbox_waiting", columnNames: ["doneAt", "writtenAt"] }],
    );
  }

  async down(): Promise<void> {
    throw new Error("proposals are never dropped");
  }
}

/** `state`: JSON, null for rows from before this migration, of which there were none. `nameKey…`: digest of the folded name. */
const PROPOSAL_COLUMNS = [
  "state longtext NULL",
  "handedIn int NOT NULL DEFAULT 0",
  "submittedAt varchar(27) NULL",
  "orderId varchar(64) NULL",
  "entryNumber int NULL",
  "nameKeyKk varchar(64) NULL",
  "nameKeyRu varchar(64) NULL",
];
