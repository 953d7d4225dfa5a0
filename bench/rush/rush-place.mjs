import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageOfRoot } from "../built-house.mjs";

/** Where one run keeps its data; gone after `remove`. */
export function rushPlace(database) {
  const folder = mkdtempSync(join(tmpdir(), "tizilim-rush-"));
  const prefix = `tizilim_rush_${randomBytes(4).toString("hex")}`;
  const environment = { DATA_DIR: folder, ...(database === null ? {} : { DATABASE_URL: `${database.replace(/\/+$/, "")}/${prefix}` }) };
  return {
    environment,
    folder,
    remove: async () => {
      rmSync(folder, { recursive: true, force: true });
      if (database === null) return;
      const connection = await packageOfRoot("mysql2/promise").createConnection({ uri: database.replace(/^mariadb:/, "mysql:") });
      for (const subgraph of ["catalogue", "workflow", "legal", "delivery"]) await connection.query(`DROP DATABASE IF EXISTS \`${prefix}_${subgraph}\``);
      await connection.end();
    },
  };
}
