import { insertRows } from "@tizilim/common/database/insert-rows";
import { createTable, day, id, nullable, primary } from "@tizilim/common/database/migration-tables";
import { queryWithin } from "@tizilim/common/database/run-query";
import { foldedSubject } from "@tizilim/common/following/folded-subject";
import { linesOf } from "@tizilim/common/following/register-line.store";
import type { MigrationInterface, QueryRunner } from "typeorm";
import { BLANK_RECORD, type RegisterRecord } from "../domain/register-record";
import { governanceOf } from "../following/service-governance";

const AT_A_TIME = 500;

/** LAW/23 (2), RULES-2025/11: what changes in an act concerns the services that it governed on that day, not those that it governs now. */
export class ServiceGovernance1700000000012 implements MigrationInterface {
  readonly name = "ServiceGovernance1700000000012";

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      "service_governance",
      { code: primary(id(16)), fromDay: primary(day()), toDay: day(), act: id(16), provider: nullable(id()), responsibleBody: nullable(id()) },
      [{ name: "service_governance_act", columnNames: ["act"] }],
    );
    const services = (await runner.query("SELECT code FROM known_service ORDER BY code")) as Array<{ code: string }>;
    for (let at = 0; at < services.length; at += AT_A_TIME) {
      const lines = await linesOf(queryWithin(runner.manager), services.slice(at, at + AT_A_TIME).map(({ code }) => code));
      await insertRows(runner.manager, "service_governance", [...lines].flatMap(([code, own]) => governanceOf(code, foldedSubject<RegisterRecord>(BLANK_RECORD, own))));
    }
  }

  async down(): Promise<void> {
    throw new Error("a copy is made anew, not taken back");
  }
}
