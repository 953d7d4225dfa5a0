import { createTable, day, id, instant, longText, nullable, primary, text, whole } from "@tizilim/common/database/migration-tables";
import type { MigrationInterface, QueryRunner } from "typeorm";

/** What analyses found in acts, what was decided of it, and what acts and register say differently. */
export class Analysis1700000000004 implements MigrationInterface {
  readonly name = "Analysis1700000000004";

  async up(runner: QueryRunner): Promise<void> {
    // Up to which line of the register the candidates were held against it.
    await runner.query("INSERT INTO followed_log (name, number) VALUES ('matches', 0)");
    await createTable(runner, "act_analysis", { actId: primary(id(16)), edition: day(), analysedAt: instant(), findings: longText() });
    await createTable(
      runner,
      "act_candidate",
      {
        id: primary(id(32)), madeBy: whole(), place: whole(), actId: id(16), kind: text(8), state: text(12), code: nullable(id(16)), matched: text(8), score: whole(), hidden: whole(),
        gone: whole(), waiting: whole(), foundOn: day(), version: whole(), body: nullable(id()), found: longText(), serviceMatch: longText(), decision: nullable(longText()),
      },
      [
        { name: "act_candidate_act", columnNames: ["actId", "madeBy", "place"] },
        { name: "act_candidate_made", columnNames: ["madeBy", "place"] },
        { name: "act_candidate_code", columnNames: ["code"] },
        { name: "act_candidate_matched", columnNames: ["matched"] },
        { name: "act_candidate_waiting", columnNames: ["waiting"] },
      ],
    );
    await createTable(
      runner,
      "discrepancy",
      { id: primary(id()), actId: id(16), candidateId: id(32), code: id(16), field: text(16), registryValue: nullable(longText()), actValue: nullable(longText()), evidence: longText() },
      [
        { name: "discrepancy_act", columnNames: ["actId", "id"] },
        { name: "discrepancy_code", columnNames: ["code", "id"] },
      ],
    );
    // fromDay, toDay: the days of the register's own word; null for links that belong to no day.
    await createTable(
      runner,
      "service_link",
      {
        id: primary(id(64)), code: id(16), actId: id(16), role: text(16), origin: text(16), anchor: nullable(text()), quote: nullable(longText()), fromDay: nullable(day()), toDay: nullable(day()), linkedBy: nullable(text()), linkedAt: instant(),
      },
      [
        { name: "service_link_code", columnNames: ["code", "actId", "id"] },
        { name: "service_link_act", columnNames: ["actId", "code", "id"] },
      ],
    );
  }

  async down(): Promise<void> {
    throw new Error("decisions of analysts are never dropped");
  }
}
