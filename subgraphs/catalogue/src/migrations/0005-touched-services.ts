import type { MigrationInterface, QueryRunner } from "typeorm";

const PARENTS = ["provider", "section", "subsection"];

/** Services by what they named at any moment: which of them an entry about a provider, section or subsection touches. */
export class TouchedServices1700000000005 implements MigrationInterface {
  readonly name = "TouchedServices1700000000005";

  async up(runner: QueryRunner): Promise<void> {
    for (const parent of PARENTS) await runner.query(`CREATE INDEX service_version_${parent}_known ON service_version (${parent}, knownTo)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const parent of PARENTS) await runner.dropIndex("service_version", `service_version_${parent}_known`);
  }
}
