import { createTable, id, primary, text } from "@tizilim/common/database/migration-tables";
import type { MigrationInterface, QueryRunner } from "typeorm";

/** Folded words and stems of names, made in code: both databases find the same. */
export class Search1700000000002 implements MigrationInterface {
  readonly name = "Search1700000000002";

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, "search_term", {
      target: primary(text(10)),
      kind: primary(text(4)),
      term: primary(text(64)),
      language: primary(text(2)),
      versionId: primary(id(20)),
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable("search_term");
  }
}
