import { createTable, day, id, instant, longText, nullable, primary, text, whole } from "@tizilim/common/database/migration-tables";
import { createIdempotencyTable } from "@tizilim/common/idempotency/idempotency-table";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { END_OF_TIME } from "@tizilim/common/pure/instant";
import type { MigrationInterface, QueryRunner } from "typeorm";
import { storedRecord } from "../act/act-version.row";
import { markOf, writeMarks } from "../citation/act-mark.store";

/** The texts of acts by edition and language as they came, what they cite, and the day from which a change holds. */
export class Texts1700000000002 implements MigrationInterface {
  readonly name = "Texts1700000000002";

  async up(runner: QueryRunner): Promise<void> {
    await createIdempotencyTable(runner);
    await runner.query("ALTER TABLE legal_change ADD COLUMN changedOn varchar(10)");
    await createTable(
      runner,
      "act_edition",
      {
        id: primary(id(20)),
        writtenBy: whole(),
        actId: id(16),
        edition: day(),
        language: text(2),
        knownFrom: instant(),
        knownTo: instant(),
        format: text(8),
        hash: id(64),
        length: whole(),
        amendedBy: nullable(id(16)),
        source: longText(),
      },
      [{ name: "act_edition_act", columnNames: ["actId", "knownTo", "edition"] }],
    );
    await createTable(
      runner,
      "act_citation",
      {
        id: primary(id(32)),
        sourceAct: id(16),
        inOrder: whole(),
        language: text(2),
        fromAnchor: text(),
        startOffset: whole(),
        endOffset: whole(),
        raw: longText(),
        targetAct: nullable(id(16)),
        provision: nullable(text()),
        effect: text(16),
        effectFrom: nullable(day()),
        number: nullable(text(64)),
        date: nullable(day()),
        numberKey: nullable(text(64)),
        registrationNumber: nullable(text(32)),
      },
      [
        { name: "act_citation_source", columnNames: ["sourceAct", "inOrder"] },
        { name: "act_citation_target", columnNames: ["targetAct", "sourceAct", "inOrder"] },
        { name: "act_citation_number", columnNames: ["numberKey"] },
        { name: "act_citation_registration", columnNames: ["registrationNumber"] },
      ],
    );
    await createTable(
      runner,
      "act_mark",
      { actId: primary(id(16)), numberKey: nullable(text(64)), registrationNumber: nullable(text(32)), titleKk: nullable(id(64)), titleRu: nullable(id(64)) },
      ["numberKey", "registrationNumber", "titleKk", "titleRu"].map((column) => ({ name: `act_mark_${column}`, columnNames: [column] })),
    );
    const known = (await runner.query("SELECT actId, record FROM act_version WHERE knownTo = ? ORDER BY actId, validFrom", [END_OF_TIME])) as Array<{ actId: LegalActId; record: string }>;
    await writeMarks(runner.manager, [...new Map(known.map(({ actId, record }) => [actId, markOf(actId, storedRecord({ record }))])).values()]);
  }

  async down(): Promise<void> {
    throw new Error("the texts of the acts are never dropped");
  }
}
