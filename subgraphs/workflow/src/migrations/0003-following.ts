import { createTable, day, id, instant, longText, nullable, primary, text, whole } from "@tizilim/common/database/migration-tables";
import type { MigrationInterface, QueryRunner } from "typeorm";

/** What the workflow knows of the register and of the acts, from their logs: a copy that can be made anew at any time. */
export class Following1700000000003 implements MigrationInterface {
  readonly name = "Following1700000000003";

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, "followed_log", { name: primary(id(16)), number: whole() });
    await runner.query("INSERT INTO followed_log (name, number) VALUES ('register', 0), ('acts', 0)");
    await createTable(
      runner,
      "register_line",
      { number: primary(whole()), kind: text(24), subject: id(), changes: longText(), effectiveFrom: day(), recordedAt: instant(), proposal: nullable(id()) },
      [{ name: "register_line_subject", columnNames: ["subject", "number"] }],
    );
    await createTable(
      runner,
      "known_service",
      {
        code: primary(id(16)), lastEntry: whole(), status: text(16), category: text(24), subsection: text(16), provider: nullable(id()),
        responsibleBody: nullable(id()), governingAct: nullable(id(16)), includedBy: whole(), record: longText(),
      },
      [
        { name: "known_service_act", columnNames: ["governingAct"] },
        { name: "known_service_subsection", columnNames: ["subsection"] },
      ],
    );
    // Of each service in force on some days, the bodies and classes of bodies that have to see to it.
    await createTable(
      runner,
      "service_holder",
      { holder: primary(id()), code: primary(id(16)), fromDay: primary(day()), toDay: day(), category: text(24) },
      [{ name: "service_holder_code", columnNames: ["code"] }],
    );
    await createTable(
      runner,
      "known_provider",
      { id: primary(id()), nameKk: nullable(longText()), nameRu: nullable(longText()), kinds: text(255), takesInventory: whole(), memberOf: nullable(id()) },
      [{ name: "known_provider_class", columnNames: ["memberOf"] }],
    );
    await createTable(runner, "known_level", { code: primary(id(16)), level: text(16), section: text(16) });
    await createTable(runner, "known_act", { actId: primary(id(16)), lastChange: whole(), states: longText() });
    await createTable(
      runner,
      "act_line",
      { number: primary(whole()), actId: id(16), what: text(16), changedOn: nullable(day()), at: instant() },
      [{ name: "act_line_act", columnNames: ["actId", "number"] }],
    );
  }

  async down(): Promise<void> {
    throw new Error("a copy is made anew, not taken back");
  }
}
