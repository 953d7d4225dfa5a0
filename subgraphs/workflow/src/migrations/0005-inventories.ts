import { createTable, day, id, instant, longText, nullable, primary, text, whole } from "@tizilim/common/database/migration-tables";
import type { MigrationInterface, QueryRunner } from "typeorm";

/** Quarterly inventories. An item that nobody has seen yet is no row: the services of a body are known without it. */
export class Inventories1700000000005 implements MigrationInterface {
  readonly name = "Inventories1700000000005";

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      "inventory",
      {
        id: primary(id(96)), bodyId: id(), periodId: text(8), status: text(16), confirmed: whole(), needsChange: whole(), total: nullable(whole()),
        submittedAt: nullable(instant()), late: whole(), version: whole(), openedAt: instant(),
      },
      [
        { name: "inventory_once", columnNames: ["periodId", "bodyId"], isUnique: true },
        { name: "inventory_body", columnNames: ["bodyId"] },
        { name: "inventory_status", columnNames: ["status"] },
      ],
    );
    await createTable(runner, "inventory_item", {
      inventoryId: primary(id(96)), code: primary(id(16)), state: text(16), noteKk: nullable(longText()), noteRu: nullable(longText()),
      proposalId: nullable(id()), recordedBy: text(255), at: instant(),
    }, [{ name: "inventory_item_code", columnNames: ["code"] }]);
    // Up to which line of the register, and for which day, inventories are opened and brought up to date.
    await createTable(runner, "inventory_upkeep", { id: primary(whole()), number: whole(), upTo: day() });
    await runner.query("INSERT INTO inventory_upkeep (id, number, upTo) VALUES (1, 0, '0001-01-01')");
    // Of each service, the last quarter in whose submitted inventory it was confirmed: asked for without reading millions of items.
    await createTable(runner, "confirmed_service", { code: primary(id(16)), periodId: text(8) });
  }

  async down(): Promise<void> {
    throw new Error("inventories are never dropped");
  }
}
