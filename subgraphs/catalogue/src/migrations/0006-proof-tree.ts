import { createTable, id, nullable, primary, whole } from "@tizilim/common/database/migration-tables";
import type { MigrationInterface, QueryRunner } from "typeorm";

/** Nodes of the Merkle tree over the log, each under its number in the order in which they become complete; a leaf with the salt of its entry. */
export class ProofTree1700000000006 implements MigrationInterface {
  readonly name = "ProofTree1700000000006";

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, "proof_node", { id: primary(whole()), hash: id(), salt: nullable(id()) });
  }

  async down(): Promise<void> {
    throw new Error("salts are nowhere else: without them no entry is proved any more");
  }
}
