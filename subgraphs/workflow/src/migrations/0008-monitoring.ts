import { createTable, id, instant, longText, nullable, primary, text, whole } from "@tizilim/common/database/migration-tables";
import type { MigrationInterface, QueryRunner } from "typeorm";

/** Looks at the register as a whole, as they were recorded; never changed. */
export class Monitoring1700000000008 implements MigrationInterface {
  readonly name = "Monitoring1700000000008";

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, "monitoring_run", {
      id: primary(id()), place: whole(), at: instant(), recordedBy: text(255), quarters: whole(), revision: whole(), noteKk: nullable(longText()), noteRu: nullable(longText()),
      findings: longText(),
    }, [{ name: "monitoring_run_place", columnNames: ["place"], isUnique: true }]);
  }

  async down(): Promise<void> {
    throw new Error("recorded looks are never dropped");
  }
}
