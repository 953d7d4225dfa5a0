import { createTable, day, id, instant, longText, nullable, primary, text, whole } from "@tizilim/common/database/migration-tables";
import type { MigrationInterface, QueryRunner } from "typeorm";

/** What the acts' side knows of the register, from its log: a copy that can be made anew at any time. */
export class Register1700000000003 implements MigrationInterface {
  readonly name = "Register1700000000003";

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, "followed_log", { name: primary(id(16)), number: whole() });
    await runner.query("INSERT INTO followed_log (name, number) VALUES ('register', 0)");
    await createTable(
      runner,
      "register_line",
      { number: primary(whole()), kind: text(24), subject: id(), changes: longText(), effectiveFrom: day(), recordedAt: instant(), proposal: nullable(id()) },
      [{ name: "register_line_subject", columnNames: ["subject", "number"] }],
    );
    await createTable(
      runner,
      "known_service",
      { code: primary(id(16)), lastEntry: whole(), status: text(16), governingAct: nullable(id(16)), provider: nullable(id()), record: longText() },
      [
        { name: "known_service_act", columnNames: ["governingAct"] },
        { name: "known_service_entry", columnNames: ["lastEntry"] },
        { name: "known_service_provider", columnNames: ["provider"] },
      ],
    );
    // Of each service, by day, whether it is in force and what governs it: coverage is asked for a day.
    await createTable(
      runner,
      "service_state",
      { code: primary(id(16)), fromDay: primary(day()), toDay: day(), status: text(16), governingAct: nullable(id(16)) },
      [{ name: "service_state_act", columnNames: ["governingAct"] }],
    );
    await createTable(runner, "known_provider", { id: primary(id()), nameKk: nullable(longText()), nameRu: nullable(longText()), memberOf: nullable(id()) });
  }

  async down(): Promise<void> {
    throw new Error("a copy is made anew, not taken back");
  }
}
