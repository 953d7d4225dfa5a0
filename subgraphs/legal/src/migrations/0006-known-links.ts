import { createTable, day, id, instant, nullable, primary, text, whole } from "@tizilim/common/database/migration-tables";
import { END_OF_TIME } from "@tizilim/common/pure/instant";
import type { MigrationInterface, QueryRunner } from "typeorm";
import { refreshRegistryLinks } from "../link/registry-links.store";
import { refreshServices } from "../register/known-service.store";

const SERVICES_AT_A_TIME = 500;

/**
 * For which time links, what governs services and what candidates count for were known. The register's word is made anew from
 * its entries; links of analysts and analyses are known from when they were written last, candidates as they are from when they were found.
 */
export class KnownLinks1700000000006 implements MigrationInterface {
  readonly name = "KnownLinks1700000000006";

  async up(runner: QueryRunner): Promise<void> {
    await this.addKnownTimes(runner);
    await this.makeRegistersWordAnew(runner);
    await createTable(
      runner,
      "candidate_state",
      { id: primary(id(32)), knownFrom: primary(instant()), knownTo: instant(), kind: text(8), state: text(12), matched: text(8), gone: whole() },
      [{ name: "candidate_state_known", columnNames: ["knownTo", "kind", "matched"] }],
    );
    await runner.query(
      "INSERT INTO candidate_state (id, knownFrom, knownTo, kind, state, matched, gone) " +
        "SELECT c.id, COALESCE((SELECT l.at FROM legal_change l WHERE l.number = c.madeBy), ''), ?, c.kind, c.state, c.matched, c.gone FROM act_candidate c",
      [END_OF_TIME],
    );
  }

  private async addKnownTimes(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE service_link ADD COLUMN knownFrom varchar(27) NOT NULL DEFAULT ''");
    await runner.query(`ALTER TABLE service_link ADD COLUMN knownTo varchar(27) NOT NULL DEFAULT '${END_OF_TIME}'`);
    await runner.query("UPDATE service_link SET knownFrom = linkedAt");
  }

  private async makeRegistersWordAnew(runner: QueryRunner): Promise<void> {
    await runner.query("DELETE FROM service_link WHERE origin = 'REGISTRY'");
    await runner.dropTable("service_state");
    await createTable(
      runner,
      "service_state",
      { code: primary(id(16)), fromDay: primary(day()), knownFrom: primary(instant()), knownTo: instant(), toDay: day(), status: text(16), governingAct: nullable(id(16)) },
      [{ name: "service_state_act", columnNames: ["governingAct"] }, { name: "service_state_known", columnNames: ["knownTo", "code"] }],
    );
    const rows = (await runner.query("SELECT code FROM known_service ORDER BY code")) as Array<{ code: string }>;
    for (let at = 0; at < rows.length; at += SERVICES_AT_A_TIME) {
      const codes = new Set(rows.slice(at, at + SERVICES_AT_A_TIME).map(({ code }) => code));
      await refreshServices(runner.manager, codes);
      await refreshRegistryLinks(runner.manager, codes);
    }
  }

  async down(): Promise<void> {
    throw new Error("what was known is never dropped");
  }
}
