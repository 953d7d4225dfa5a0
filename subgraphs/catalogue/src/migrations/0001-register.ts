import { createHeartbeat, createTable, day, id, instant, longText, nullable, primary, text, whole } from "@tizilim/common/database/migration-tables";
import type { MigrationInterface, QueryRunner } from "typeorm";
import { DEFAULT_CODE_SCHEME } from "../domain/code-scheme";
import { HASH_BEFORE_THE_FIRST } from "../domain/register-entry";

const bitemporal = {
  id: primary(id(20)),
  writtenBy: whole(),
  subject: id(),
  entryNumber: whole(),
  validFrom: day(),
  validTo: day(),
  knownFrom: instant(),
  knownTo: instant(),
  record: longText(),
};

const bySubject = (table: string) => ({ name: `${table}_history`, columnNames: ["subject", "knownTo", "validFrom"] });
const written = (table: string) => ({ name: `${table}_written`, columnNames: ["writtenBy"] });
const known = (table: string, ...columns: string[]) => ({
  name: `${table}_${columns.join("_")}`.toLowerCase(),
  columnNames: ["knownTo", ...columns],
});

/** The register's log, and the states of its subjects on both time axes. */
export class Register1700000000001 implements MigrationInterface {
  readonly name = "Register1700000000001";

  async up(runner: QueryRunner): Promise<void> {
    await createHeartbeat(runner);
    await this.createLog(runner);
    await this.createVersions(runner);
    await createTable(runner, "code_counter", { subsection: primary(id(8)), last: whole() });
    await this.createDataset(runner);
  }

  async down(): Promise<void> {
    throw new Error("the register's log is never dropped");
  }

  private async createLog(runner: QueryRunner): Promise<void> {
    await createTable(runner, "register_head", {
      id: primary(whole()),
      number: whole(),
      hash: id(),
      recordedAt: nullable(instant()),
    });
    await runner.query("INSERT INTO register_head (id, number, hash, recordedAt) VALUES (1, 0, ?, NULL)", [HASH_BEFORE_THE_FIRST]);
    await createTable(
      runner,
      "register_entry",
      {
        number: primary(whole()),
        kind: text(24),
        subject: id(),
        changes: longText(),
        effectiveFrom: day(),
        recordedAt: instant(),
        causeKind: text(16),
        causeReference: text(),
        orderNumber: nullable(text(64)),
        orderDate: nullable(day()),
        proposal: nullable(id()),
        hash: id(),
      },
      [
        { name: "register_entry_subject", columnNames: ["subject", "number"] },
        { name: "register_entry_recorded", columnNames: ["recordedAt"], isUnique: true },
      ],
    );
  }

  private async createVersions(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      "service_version",
      {
        ...bitemporal,
        status: text(16),
        category: text(24),
        section: id(8),
        subsection: id(8),
        provider: nullable(id()),
        governingAct: nullable(id(16)),
        feeKind: nullable(text(8)),
        forms: text(),
        channels: text(),
        recipients: text(64),
        sortKk: text(400),
        sortRu: text(400),
        sortVersion: whole(),
      },
      [
        bySubject("service_version"),
        written("service_version"),
        known("service_version", "subject", "validFrom"),
        known("service_version", "subsection", "subject"),
        known("service_version", "provider", "subject"),
        known("service_version", "governingAct", "subject"),
        known("service_version", "entryNumber"),
        known("service_version", "sortKk"),
        known("service_version", "sortRu"),
      ],
    );
    await createTable(
      runner,
      "provider_version",
      { ...bitemporal, bin: nullable(id(12)), memberOf: nullable(id()), sortRu: text(400) },
      [bySubject("provider_version"), written("provider_version"), known("provider_version", "bin"), known("provider_version", "memberOf"), known("provider_version", "sortRu")],
    );
    await createTable(runner, "section_version", bitemporal, [bySubject("section_version"), known("section_version", "subject")]);
    await createTable(runner, "subsection_version", { ...bitemporal, section: id(8) }, [
      bySubject("subsection_version"),
      known("subsection_version", "section", "subject"),
    ]);
  }

  private async createDataset(runner: QueryRunner): Promise<void> {
    await createTable(runner, "dataset", { id: primary(whole()), kind: text(16), name: longText(), source: longText(), note: nullable(longText()) });
    await createTable(runner, "code_scheme", {
      validFrom: primary(day()),
      section: whole(),
      subsection: whole(),
      sequence: whole(),
      source: longText(),
    });
    const { section, subsection, sequence, source } = DEFAULT_CODE_SCHEME;
    await runner.query("INSERT INTO code_scheme (validFrom, section, subsection, sequence, source) VALUES ('', ?, ?, ?, ?)", [
      section,
      subsection,
      sequence,
      source,
    ]);
  }
}
