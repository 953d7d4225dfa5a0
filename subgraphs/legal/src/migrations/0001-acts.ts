import { createLogHead } from "@tizilim/common/database/log-head";
import { createHeartbeat, createTable, day, id, instant, longText, primary, text, whole } from "@tizilim/common/database/migration-tables";
import type { MigrationInterface, QueryRunner } from "typeorm";
import { LEGAL_HEAD } from "../log/legal-head";

/** The log of the legal subgraph, and the cards of acts on both time axes. */
export class Acts1700000000001 implements MigrationInterface {
  readonly name = "Acts1700000000001";

  async up(runner: QueryRunner): Promise<void> {
    await createHeartbeat(runner);
    await createLogHead(runner, LEGAL_HEAD);
    await createTable(runner, "legal_change", { number: primary(whole()), kind: text(16), actId: id(16), at: instant() }, [
      { name: "legal_change_act", columnNames: ["actId", "number"] },
    ]);
    await createTable(
      runner,
      "act_version",
      {
        id: primary(id(20)),
        writtenBy: whole(),
        actId: id(16),
        validFrom: day(),
        validTo: day(),
        knownFrom: instant(),
        knownTo: instant(),
        kind: text(24),
        status: text(16),
        searchText: longText(),
        record: longText(),
        provenance: longText(),
      },
      [
        { name: "act_version_written", columnNames: ["writtenBy"] },
        { name: "act_version_act", columnNames: ["actId", "knownTo", "validFrom"] },
        { name: "act_version_known", columnNames: ["knownTo", "actId", "validFrom"] },
      ],
    );
  }

  async down(): Promise<void> {
    throw new Error("the log of the acts is never dropped");
  }
}
